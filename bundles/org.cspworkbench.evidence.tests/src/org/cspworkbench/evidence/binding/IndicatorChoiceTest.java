package org.cspworkbench.evidence.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;
import org.junit.jupiter.api.Test;

class IndicatorChoiceTest {
	private static final String DATASET = "police-uk-street";
	private static final Measure BURGLARY = new Measure("burglary", "Burglary", "crimes", Nature.COUNT);

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();

	private Indicator indicator(String key, String name) {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKey(key);
		indicator.setName(name);
		plan.getIndicators().add(indicator);
		return indicator;
	}

	private IndicatorChoice choice(Measure measure) {
		return new IndicatorChoice(plan, new ThemeSources(List.of()), DATASET, measure);
	}

	@Test
	void anIndicatorOfTheSameNameIsKnownWhateverItsCase() {
		indicator("robbery", "Robbery");
		var burglary = indicator("dwellings", "BURGLARY");
		assertSame(burglary, choice(BURGLARY).known().orElseThrow());
	}

	@Test
	void theIndicatorThatIsBoundAlreadyComesBeforeOneOfTheSameName() {
		indicator("dwellings", "Burglary");
		var bound = indicator("acquisitive", "Acquisitive crime");
		var series = FiguresFactory.eINSTANCE.createSeries();
		series.setIndicator(bound);
		series.setArea(PartnershipFactory.eINSTANCE.createArea());
		series.getArea().setCode("E07000116");
		series.setBinding(FiguresFactory.eINSTANCE.createBinding());
		series.getBinding().setDataset(DATASET);
		series.getBinding().setMeasure("burglary");
		series.getBinding().setRollUp(1);
		plan.getSeries().add(series);
		assertSame(bound, choice(BURGLARY).known().orElseThrow());
	}

	@Test
	void aNewIndicatorIsWhatTheMeasureIsAndNotYetInThePlan() {
		assertEquals(Optional.empty(), choice(BURGLARY).known());
		var made = choice(BURGLARY).made();
		assertEquals("Burglary", choice(BURGLARY).newName());
		assertEquals("burglary Burglary crimes", made.getKey() + " " + made.getName() + " " + made.getUnit());
		assertEquals(IndicatorKind.COUNT, made.getKind());
		assertNull(made.eContainer());
		assertEquals(IndicatorKind.RATE, choice(new Measure("mortality", "Mortality", "per 100,000", Nature.RATIO)).made().getKind());
	}

	@Test
	void aKeyThatIsTakenGetsANumber() {
		indicator("burglary", "Dwelling burglary");
		indicator("burglary.2", "Other burglary");
		assertEquals("burglary.3", choice(BURGLARY).made().getKey());
	}
}
