package org.cspworkbench.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.words.CitableFigures.Citable;
import org.junit.jupiter.api.Test;

class CitableFiguresTest {

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final Indicator incidents = indicator("asb.incidents", "Anti-social behaviour incidents");
	private final Indicator graffiti = indicator("graffiti", "Graffiti reports");

	CitableFiguresTest() {
		var area = PartnershipFactory.eINSTANCE.createArea();
		area.setName("Tunbridge Wells");
		plan.getAreas().add(area);
		plan.setHomeArea(area);
	}

	private Indicator indicator(String key, String name) {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKey(key);
		indicator.setName(name);
		indicator.setUnit("incidents");
		plan.getIndicators().add(indicator);
		return indicator;
	}

	private void figures(Indicator indicator, String... years) {
		Series series = FiguresFactory.eINSTANCE.createSeries();
		series.setIndicator(indicator);
		series.setArea(plan.getAreas().getFirst());
		plan.getSeries().add(series);
		for (int i = 0; i < years.length; i += 2) {
			var figure = FiguresFactory.eINSTANCE.createFigure();
			figure.setPeriod(Period.parse(years[i]));
			figure.setValue(new BigDecimal(years[i + 1]));
			series.getFigures().add(figure);
		}
	}

	@Test
	void aBraceOffersEveryIndicatorThatHasAFigure() {
		figures(incidents, "2018/19", "2512", "2019/20", "2301");
		assertEquals(List.of(new Citable("asb.incidents", "Anti-social behaviour incidents", "2,301")), new CitableFigures(plan).fitting(plan, ""));
	}

	@Test
	void lettersOfTheNameFindTheIndicatorToo() {
		figures(incidents, "2019/20", "2301");
		figures(graffiti, "2019/20", "41");
		assertEquals(List.of("graffiti"), expressions("graff"));
		assertEquals(List.of("asb.incidents"), expressions("behav"));
	}

	@Test
	void anIndicatorThatWasChosenOffersItsViews() {
		figures(incidents, "2018/19", "2512", "2019/20", "2301");
		assertTrue(expressions("asb.incidents").containsAll(List.of("asb.incidents", "asb.incidents|previous", "asb.incidents|change", "asb.incidents|direction")));
		assertEquals(List.of("asb.incidents|previous"), expressions("asb.incidents|pre"));
	}

	@Test
	void theSectionAroundTheWordsGivesTheMonths() {
		figures(incidents, "2018/19", "2512", "2019/20", "2301");
		var section = AssessmentFactory.eINSTANCE.createSection();
		section.setPeriod(Period.parse("2018/19"));
		var inside = AssessmentFactory.eINSTANCE.createSection();
		section.getSections().add(inside);
		var citable = new CitableFigures(plan);
		assertEquals(Optional.of("2,512"), citable.read(inside, "asb.incidents"));
		assertEquals(Optional.of("2,301"), citable.read(plan, "asb.incidents"));
	}

	@Test
	void whatIsNoFigureReadsAsNothing() {
		assertEquals(Optional.empty(), new CitableFigures(plan).read(plan, "no.such.key"));
		assertEquals(Optional.empty(), new CitableFigures(plan).read(plan, "Not a key}{"));
	}

	private List<String> expressions(String typed) {
		return new CitableFigures(plan).fitting(plan, typed).stream().map(Citable::expression).toList();
	}
}
