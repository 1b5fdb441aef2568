package org.cspworkbench.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.assessment.FundedOutcomes;
import org.cspworkbench.model.assessment.ListContent;
import org.cspworkbench.model.assessment.PlanList;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.figures.Polarity;
import org.cspworkbench.model.figures.RankOrder;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.FundedOutcome;
import org.cspworkbench.model.plan.Measure;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusMeaning;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;

/** Tables of measures with their targets, of money, and of places in a ranking. */
class MeasuresAndMoneyTest extends WithPlans {

	private Plan plan(Path file) throws Refusal {
		var plan = library.importContent(read(file).content(), file, Optional.empty()).plan();
		assertEquals(List.of(), Diagnostician.INSTANCE.validate(plan).getChildren().stream().filter(each -> each.getSeverity() == Diagnostic.ERROR).map(Diagnostic::getMessage).toList());
		return plan;
	}

	@Test
	void aColumnOfNumbersNamesThePrioritiesOfThoseNumbers() throws Exception {
		var plan = plan(document().heading(1, "Priority 1: Domestic abuse").text("Words.").heading(1, "Priority 2: Anti-social behaviour").text("Words.")
				.heading(1, "Performance framework")
				.table(List.of("Priority", "Indicator", "Baseline 2023/24", "Target 2024/25", "Direction"), List.of("2", "Incidents reported", "2,590", "2,300", "Lower is better"), List.of("Priority 1", "Repeat victims", "412", "390", "Falling"))
				.heading(1, "Delivery plan")
				.table(List.of("Priority", "Action", "Lead"), List.of("P2", "Light the underpass", "Borough Council"), List.of("1", "Open a helpline", "County Council"))
				.save(folder.resolve("numbers.docx")));

		assertEquals(List.of("Domestic abuse", "Anti-social behaviour"), plan.getPriorities().stream().map(Priority::getTitle).toList());
		assertEquals(List.of(List.of("Repeat victims"), List.of("Incidents reported")), plan.getPriorities().stream().map(priority -> priority.getMeasures().stream().map(Measure::getText).toList()).toList());
		assertEquals(Polarity.LOWER_IS_BETTER, plan.getPriorities().getLast().getMeasures().getFirst().getIndicator().getPolarity());
		assertEquals(List.of("**Direction**: Falling"), plan.getPriorities().stream().flatMap(priority -> priority.getUpdates().stream()).map(Update::getText).toList());
		assertEquals(List.of(List.of("Open a helpline"), List.of("Light the underpass")), plan.getPriorities().stream().map(priority -> priority.getActions().stream().map(Action::getText).toList()).toList());
	}

	@Test
	void aTableOfMeasuresBecomesMeasuresOfThePriorityWithTheirFigures() throws Exception {
		var plan = plan(document().heading(1, "Priority 1: Domestic abuse")
				.table(List.of("Ref", "Performance measure", "Baseline 2023/24", "Target 2024/25", "Q1", "RAG", "Good is", "Direction of travel", "Lead"),
						List.of("1.1", "Repeat victims", "412", "390", "98", "", "Lower", "↓", "Police"),
						List.of("1.2", "Victims who feel safer", "71.5%", "80%", "n/a", "A", "Higher", "", ""),
						List.of("1.3", "Referrals to outreach", "1,204", "5% increase", "TBC", "", "", "→", ""))
				.shaded(1, 5, "00B050").save(folder.resolve("measures.docx")));

		var priority = plan.getPriorities().getFirst();
		var measures = priority.getMeasures();
		var first = measures.getFirst();
		assertAll(
				() -> assertEquals(List.of("1.1 Repeat victims", "1.2 Victims who feel safer", "1.3 Referrals to outreach"), measures.stream().map(Measure::getText).toList()),
				() -> assertEquals(new BigDecimal("412"), first.getBaseline()),
				() -> assertEquals(Period.financialYear(2023), first.getBaselinePeriod()),
				() -> assertEquals(new BigDecimal("390"), first.getTarget()),
				() -> assertEquals(Period.financialYear(2024), first.getTargetPeriod()),
				() -> assertEquals(Polarity.LOWER_IS_BETTER, first.getIndicator().getPolarity()),
				() -> assertEquals(IndicatorKind.PERCENTAGE, measures.get(1).getIndicator().getKind()),
				() -> assertEquals(1, measures.get(1).getIndicator().getDecimals()),
				() -> assertEquals(Arrays.asList(null, null, "5% increase"), measures.stream().map(Measure::getTargetText).toList()),
				() -> assertNull(measures.get(2).getTarget()));
		var reports = priority.getUpdates();
		assertAll(
				() -> assertEquals(List.of(StatusMeaning.ON_TRACK, StatusMeaning.AT_RISK), reports.stream().limit(2).map(report -> report.getStatus().getMeaning()).toList()),
				() -> assertEquals("**Direction of travel**: ↓\n\n**Lead**: Police", reports.getFirst().getText()),
				() -> assertEquals(new BigDecimal("98"), reports.getFirst().getResults().getFirst().getValue()),
				() -> assertEquals(Period.financialQuarter(2024, 1), reports.getFirst().getResults().getFirst().getPeriod()),
				() -> assertEquals("TBC", reports.getLast().getResults().getFirst().getText()));
		assertEquals(List.of(Period.financialYear(2023), Period.financialQuarter(2024, 1)), plan.getSeries().getFirst().getFigures().stream().map(figure -> figure.getPeriod()).toList());
		assertEquals(List.of(priority), all(plan, PlanList.class).getFirst().getPriorities());
		assertEquals(List.of(), all(plan, FreeTable.class));
	}

	@Test
	void measuresFindTheirPriorityByTheRowTheHeadingInTheTableOrTheTheme() throws Exception {
		var plan = plan(document().heading(1, "Performance framework")
				.table(List.of("Indicator", "Baseline", "Target", "Actual"), List.of("Burglary"), List.of("Homes burgled", "120 (2023/24)", "100", "110"), List.of("Priority 2: Road safety"), List.of("People killed or seriously injured", "41", "< 35", "38"))
				.heading(1, "More measures").table(List.of("Priority", "KPI", "Baseline", "Target"), List.of("Hate crime", "Reports", "80", "100"))
				.heading(1, "Domestic abuse in figures").table(List.of("Measure", "2022/23", "2023/24", "Target"), List.of("Domestic abuse incidents", "900", "950", "1,000"))
				.heading(1, "Priority 1: Burglary").table(List.of("Action", "Lead"), List.of("Mark property", "Police"))
				.heading(1, "Priority 3: Domestic abuse").table(List.of("Action", "Lead"), List.of("Run a helpline", "Council"))
				.save(folder.resolve("framework.docx")));

		assertEquals(List.of("Domestic abuse: 1", "Road safety: 1", "Hate crime: 1", "Burglary: 1"),
				List.of("Domestic abuse", "Road safety", "Hate crime", "Burglary").stream().map(title -> title + ": " + plan.getPriorities().stream().filter(priority -> priority.getTitle().equals(title)).findFirst().orElseThrow().getMeasures().size()).toList());
		assertEquals(List.of(ListContent.MEASURES, ListContent.MEASURES, ListContent.MEASURES), all(plan, PlanList.class).stream().map(PlanList::getContent).toList());
		var road = plan.getPriorities().stream().filter(priority -> priority.getTitle().equals("Road safety")).findFirst().orElseThrow();
		assertEquals("< 35", road.getMeasures().getFirst().getTargetText());
		assertEquals(new BigDecimal("38"), road.getUpdates().getFirst().getResults().getFirst().getValue());
	}

	@Test
	void measuresOfNoPriorityStayCells() throws Exception {
		var plan = plan(document().heading(1, "Performance").table(List.of("Measure", "Baseline", "Target"), List.of("Residents who feel safe", "71%", "75%"))
				.heading(1, "Priority 1: Burglary").table(List.of("Action", "Lead"), List.of("Mark property", "Police"))
				.heading(1, "Priority 2: Hate crime").table(List.of("Action", "Lead"), List.of("Open centres", "Police")).save(folder.resolve("none.docx")));

		assertEquals(1, all(plan, FreeTable.class).size());
		assertEquals(List.of(), plan.getIndicators());
	}

	@Test
	void aTableOfMoneyBecomesFundedOutcomes() throws Exception {
		var file = document().heading(1, "Funding").table(List.of("Project", "Amount", "Funded by", "End date"),
				List.of("Street pastors", "£2,500", "PCC", "March 2025"), List.of("Outreach", "£1.2k", "PCC £1,000 and Marlbridge Council £200", ""), List.of("CCTV", "To be agreed", "Home Office", ""), List.of("Total", "£3,800", "", ""))
				.save(folder.resolve("funded.docx"));
		var plan = plan(file);

		var block = all(plan, FundedOutcomes.class).getFirst();
		assertEquals(List.of("Street pastors", "Outreach", "CCTV"), block.getOutcomes().stream().map(FundedOutcome::getProviderName).toList());
		assertEquals(Arrays.asList(new BigDecimal("2500"), new BigDecimal("1200"), null), block.getOutcomes().stream().map(outcome -> outcome.getFunding().getAmount()).toList());
		assertEquals(List.of("PCC 1000", "Marlbridge Council 200"), block.getOutcomes().get(1).getFunding().getFunders().stream().map(funder -> funder.getAgency().getName() + " " + funder.getShare()).toList());
		assertEquals("**Amount**: To be agreed", block.getOutcomes().getLast().getContext());
		assertEquals("**End date**: March 2025", block.getOutcomes().getFirst().getContext());
		assertEquals(List.of("Project", "Amount", "Funded by"), plan.getTerms().stream().map(term -> term.getWords()).toList());
		assertTrue(block.isShowTotal());
		assertEquals(List.of("Amount: the document says a total of 3800, its figures come to 3700."), read(file).account().orElseThrow().remarks());
	}

	@Test
	void placesInARankingAreKeptWhereTheyDoNotFollowFromFigures() throws Exception {
		var plan = plan(document().heading(1, "Burglary").text("Burglary by district, April 2023 to March 2024")
				.table(List.of("District", "Number", "Rank"), List.of("Ashwell", "90", "1st="), List.of("Dunmere", "90", "1st="), List.of("Marlbridge", "120", "3rd"))
				.heading(1, "Robbery").table(List.of("District", "Rank 2022/23", "Rank 2023/24"), List.of("Ashwell", "2nd", "=1"), List.of("Dunmere", "1st", "joint 1st"), List.of("Marlbridge", "3rd", "3rd")).save(folder.resolve("ranks.docx")));

		var tables = all(plan, FigureTable.class);
		assertEquals(List.of(FigureView.VALUE, FigureView.POSITION), tables.getFirst().getColumns().stream().map(FigureColumn::getView).toList());
		assertEquals(List.of("Burglary", "Robbery"), plan.getIndicators().stream().map(Indicator::getName).toList());
		assertEquals(RankOrder.LOWEST_FIRST, plan.getIndicators().getFirst().getRankOrder());
		var positions = plan.getSeries().stream().filter(series -> series.getKind() == SeriesKind.POSITION).toList();
		assertEquals(List.of("Ashwell", "Dunmere", "Marlbridge"), positions.stream().map(series -> series.getArea().getName()).toList());
		assertEquals(List.of("2022-04/2023-03 2 false", "2023-04/2024-03 1 true"), positions.getFirst().getFigures().stream().map(figure -> figure.getPeriod() + " " + figure.getValue() + " " + figure.isTied()).toList());
	}
}
