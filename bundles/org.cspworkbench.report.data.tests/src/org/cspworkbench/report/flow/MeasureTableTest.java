package org.cspworkbench.report.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.ListContent;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.report.data.PlanSnapshot;
import org.junit.jupiter.api.Test;

/** The measures of priorities as a table. */
class MeasureTableTest {

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();

	private Priority priority(String title) {
		var priority = PlanFactory.eINSTANCE.createPriority();
		priority.setTitle(title);
		plan.getPriorities().add(priority);
		return priority;
	}

	private void measure(Priority priority, String text, String baseline, String target, String result) {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKind(IndicatorKind.PERCENTAGE);
		plan.getIndicators().add(indicator);
		var measure = PlanFactory.eINSTANCE.createMeasure();
		measure.setText(text);
		measure.setIndicator(indicator);
		measure.setBaseline(new BigDecimal(baseline));
		measure.setBaselinePeriod(Period.financialYear(2023));
		measure.setTargetText(target);
		priority.getMeasures().add(measure);
		var report = MonitoringFactory.eINSTANCE.createUpdate();
		var came = MonitoringFactory.eINSTANCE.createMeasureResult();
		came.setMeasure(measure);
		came.setValue(new BigDecimal(result));
		came.setPeriod(Period.financialQuarter(2024, 4));
		report.getResults().add(came);
		priority.getUpdates().add(report);
	}

	private List<List<String>> table() {
		var list = AssessmentFactory.eINSTANCE.createPlanList();
		list.setContent(ListContent.MEASURES);
		var section = AssessmentFactory.eINSTANCE.createSection();
		section.setTitle("Performance");
		section.getBlocks().add(list);
		var part = AssessmentFactory.eINSTANCE.createPart();
		part.setTitle("Analysis");
		part.getSections().add(section);
		plan.getParts().add(part);
		var grid = PlanSnapshot.of(plan).flow(Set.of()).stream().filter(Piece.Table.class::isInstance).map(piece -> ((Piece.Table) piece).grid()).findFirst().orElseThrow();
		return Stream.concat(grid.head().stream(), grid.body().stream()).map(row -> row.stream().map(cell -> cell.words().plain()).toList()).toList();
	}

	@Test
	void eachMeasureStandsWithWhereItBeganAndWhatItCameTo() {
		measure(priority("Burglary"), "Solved", "12.5", "at least 15%", "14");

		assertEquals(List.of(List.of("Measure", "Baseline", "Target", "Result"), List.of("Solved", "12.5% (2023/24)", "at least 15%", "14% (Q4 2024/25)")), table());
	}

	@Test
	void measuresOfSeveralPrioritiesNameThem() {
		measure(priority("Burglary"), "Solved", "12", "15%", "14");
		measure(priority("Drugs"), "Treated", "20", "25%", "21");

		assertEquals(List.of("Priority", "Burglary", "Drugs"), table().stream().map(List::getFirst).toList());
	}
}
