package org.cspworkbench.model.views;

import static org.cspworkbench.model.assessment.FigureView.CHANGE;
import static org.cspworkbench.model.assessment.FigureView.DIRECTION;
import static org.cspworkbench.model.assessment.FigureView.PERCENTAGE_CHANGE;
import static org.cspworkbench.model.assessment.FigureView.POSITION;
import static org.cspworkbench.model.assessment.FigureView.PREVIOUS;
import static org.cspworkbench.model.assessment.FigureView.RATE;
import static org.cspworkbench.model.assessment.FigureView.SHARE;
import static org.cspworkbench.model.assessment.FigureView.VALUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.junit.jupiter.api.Test;

class FigureViewsTest {

	private static final Period YEAR = Period.parse("2018-11/2019-10");

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final Area home = area("Tunbridge Wells");
	private final Indicator crimes = indicator("crimes");

	private Area area(String name) {
		var area = PartnershipFactory.eINSTANCE.createArea();
		area.setName(name);
		plan.getAreas().add(area);
		return area;
	}

	private Indicator indicator(String key) {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKey(key);
		indicator.setName(key);
		plan.getIndicators().add(indicator);
		return indicator;
	}

	private Figure figure(Indicator indicator, Area area, SeriesKind kind, Period period, String value) {
		var series = FiguresFactory.eINSTANCE.createSeries();
		series.setIndicator(indicator);
		series.setArea(area);
		series.setKind(kind);
		plan.getSeries().add(series);
		var figure = FiguresFactory.eINSTANCE.createFigure();
		figure.setPeriod(period);
		figure.setValue(value == null ? null : new BigDecimal(value));
		series.getFigures().add(figure);
		return figure;
	}

	private String shown(FigureView view, Indicator indicator) {
		return new FigureViews(plan, new PlanFigures(plan)).shown(view, new Subject(indicator, home, null, null, null), -1).words();
	}

	@Test
	void twoYearsGiveTheChange() {
		figure(crimes, home, SeriesKind.VALUE, YEAR, "8447");
		figure(crimes, home, SeriesKind.VALUE, YEAR.yearBefore(), "9021");
		assertEquals("8,447", shown(VALUE, crimes));
		assertEquals("9,021", shown(PREVIOUS, crimes));
		assertEquals("−574", shown(CHANGE, crimes));
		assertEquals("−6.4%", shown(PERCENTAGE_CHANGE, crimes));
		assertEquals("↓", shown(DIRECTION, crimes));
	}

	@Test
	void aFigureNobodyRecordedIsBlankAndNotNought() {
		figure(crimes, home, SeriesKind.VALUE, YEAR, "5");
		assertEquals("", shown(PREVIOUS, crimes));
		assertEquals("", shown(CHANGE, crimes));
		assertEquals("", shown(VALUE, indicator("other")));
	}

	@Test
	void aHiddenNumberHidesWhatIsWorkedOutFromIt() {
		var hidden = figure(crimes, home, SeriesKind.VALUE, YEAR, null);
		hidden.setAbsence(Absence.SUPPRESSED);
		hidden.setThreshold(7);
		figure(crimes, home, SeriesKind.VALUE, YEAR.yearBefore(), "12");
		assertEquals("< 7", shown(VALUE, crimes));
		assertEquals("not shown", shown(CHANGE, crimes));
		assertEquals("", shown(DIRECTION, crimes));
	}

	@Test
	void noPercentageFromABaseOfNought() {
		figure(crimes, home, SeriesKind.VALUE, YEAR, "3");
		figure(crimes, home, SeriesKind.VALUE, YEAR.yearBefore(), "0");
		assertEquals("+3", shown(CHANGE, crimes));
		assertEquals("–", shown(PERCENTAGE_CHANGE, crimes));
	}

	@Test
	void positionsAreWorkedOutByRateAndShareATie() {
		var residents = indicator("residents");
		crimes.setDenominator(residents);
		var group = PartnershipFactory.eINSTANCE.createAreaGroup();
		group.getAreas().add(home);
		plan.getAreaGroups().add(group);
		crimes.setComparator(group);
		for (var entry : new String[][] { { "Swale", "300", "100000" }, { "Dover", "200", "100000" }, { "Thanet", "50", "50000" } }) {
			var area = area(entry[0]);
			group.getAreas().add(area);
			figure(crimes, area, SeriesKind.VALUE, YEAR, entry[1]);
			figure(residents, area, SeriesKind.VALUE, Period.calendarYear(2018), entry[2]);
		}
		figure(crimes, home, SeriesKind.VALUE, YEAR, "200");
		figure(residents, home, SeriesKind.VALUE, Period.calendarYear(2018), "100000");
		assertEquals("2.0", shown(RATE, crimes));
		assertEquals("=2", shown(POSITION, crimes));
	}

	@Test
	void aPositionThatWasGivenGoesBeforeOneWorkedOut() {
		figure(crimes, home, SeriesKind.VALUE, YEAR, "200");
		figure(crimes, home, SeriesKind.POSITION, YEAR, "3").setTied(true);
		assertEquals("=3", shown(POSITION, crimes));
	}

	@Test
	void aPartIsAShareOfItsWhole() {
		var part = indicator("possession");
		part.setParent(crimes);
		figure(crimes, home, SeriesKind.VALUE, YEAR, "196");
		figure(part, home, SeriesKind.VALUE, YEAR, "124");
		assertEquals("63%", shown(SHARE, part));
	}

	@Test
	void everyKindOfMonthsHasItsWords() {
		assertEquals("November 2018 to October 2019", Wording.months(YEAR));
		assertEquals("2019", Wording.months(Period.calendarYear(2019)));
		assertEquals("2018/19", Wording.months(Period.financialYear(2018)));
		assertEquals("2018/19", Wording.years(Period.financialYear(2018)));
		assertEquals("2022/23 to 2024/25", Wording.years(Period.parse("2022-04/2025-03")));
		assertEquals("January 2022 to March 2025", Wording.years(Period.parse("2022-01/2025-03")));
		assertEquals("January 2019", Wording.months(Period.parse("2019-01")));
		assertTrue(Wording.ordinal(11).equals("11th") && Wording.ordinal(21).equals("21st") && Wording.ordinal(112).equals("112th"));
	}
}
