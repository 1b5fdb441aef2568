package org.cspworkbench.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.ActionField;
import org.cspworkbench.model.assessment.ActionTable;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.assessment.ItemList;
import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Series;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.model.plan.TargetKind;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;

class PlanImportTest extends WithPlans {

	private static final List<String> NUMBERED = List.of("No", "Action", "Lead (and others)", "Measure");

	private record Imported(PlanSession session, Optional<ReadAccount> account) {
	}

	private Imported bring(Path file) throws Refusal {
		var read = read(file);
		var imported = new Imported(library.importContent(read.content(), file, Optional.empty()), read.account());
		var errors = Diagnostician.INSTANCE.validate(imported.session().plan()).getChildren().stream().filter(each -> each.getSeverity() == Diagnostic.ERROR).map(Diagnostic::getMessage).toList();
		assertEquals(List.of(), errors);
		assertEquals(imported.session().plan().getTitle(), library.read(imported.session().id()).getTitle());
		return imported;
	}

	private static Priority only(Plan plan) {
		assertEquals(1, plan.getPriorities().size());
		return plan.getPriorities().getFirst();
	}

	private static List<String> leads(Action action) {
		return action.getLeads().stream().map(lead -> (lead.isPrimary() ? "*" : "") + (lead.getAgency() == null ? lead.getRole() : lead.getAgency().getName())
				+ (lead.getUnit() == null ? "" : " (" + lead.getUnit() + ")")).toList();
	}

	@Test
	void anAssessmentKeepsItsPartsPrioritiesAndActions() throws Exception {
		var imported = bring(new WordFile().title("Riverton Community Safety Partnership: Strategic Assessment and Plan 2024/25")
				.heading(1, "Part 1 - Analysis").text("Two sentences. They say what follows.")
				.heading(2, "Domestic abuse ↑").text("Reports rose.").points("More victims came forward", "Repeat victims are fewer")
				.heading(1, "Part 2 - Action plan")
				.heading(2, "Priority 1: Domestic abuse").text("Overall target: fewer repeat victims")
				.table(List.of("Action", "Proposed primary agency* / Other agencies", "Measure"),
						List.of("Run a helpline", "Community Safety Team* (CST), RBC (Housing, Health)", "Calls taken / Referrals made"),
						List.of("Train front-line staff", "CST and partners", "Sessions held"))
				.heading(3, "Other opportunities").points("Work with probation")
				.heading(1, "Glossary").table(List.of("RBC", "Riverton Borough Council"))
				.save(folder.resolve("plan.docx")));

		var plan = imported.session().plan();
		var priority = only(plan);
		assertAll(
				() -> assertEquals("2024/25", plan.getYears()),
				() -> assertEquals(Period.financialYear(2024), plan.getPeriod()),
				() -> assertEquals("Riverton Community Safety Partnership", plan.getPartnership().getName()),
				() -> assertEquals("Riverton", plan.getHomeArea().getName()),
				() -> assertEquals(List.of(PartKind.ANALYSIS, PartKind.ACTIONS, PartKind.REFERENCE), plan.getParts().stream().map(part -> part.getKind()).toList()),
				() -> assertEquals("Part 1", plan.getParts().getFirst().getLabel()),
				() -> assertEquals("1", priority.getLabel()),
				() -> assertEquals("domestic-abuse", priority.getTheme()),
				() -> assertEquals(TargetKind.OVERALL, priority.getTargets().getFirst().getKind()),
				() -> assertEquals("Work with probation", priority.getOpportunities().getFirst().getText()),
				() -> assertEquals(List.of("*Community Safety Team", "Riverton Borough Council (Housing, Health)"), leads(priority.getActions().get(0))),
				() -> assertEquals(List.of("Community Safety Team", "partners"), leads(priority.getActions().get(1))),
				() -> assertEquals(2, priority.getActions().getFirst().getMeasures().size()),
				() -> assertEquals("Riverton Borough Council", plan.getGlossary().getFirst().getExpansion()));
		var analysis = plan.getParts().getFirst().getSections().get(1);
		assertEquals("Domestic abuse", analysis.getTitle());
		assertEquals("Reports rose.", analysis.getBlocks().get(0).getText());
		assertEquals(2, assertInstanceOf(ItemList.class, analysis.getBlocks().get(1)).getItems().size());
		var table = assertInstanceOf(ActionTable.class, plan.getParts().get(1).getSections().getFirst().getBlocks().getFirst());
		assertEquals(List.of(priority), table.getPriorities());
		assertEquals(List.of(ActionField.TEXT, ActionField.LEADS, ActionField.MEASURES), table.getColumns().stream().map(column -> column.getField()).toList());
	}

	@Test
	void headingsThatAreOnlyBoldAndRowsBrokenOverPagesAreUnderstood() throws Exception {
		var imported = bring(new WordFile().bold("Riverton Community Safety Partnership Action Plan 2024/25")
				.bold("Priority 5 & 6: Serious violence and exploitation")
				.table(NUMBERED, List.of("5.1", "Deliver training", "RBC", "Sessions held"), List.of("", "for all new staff", "", "and attendance"), NUMBERED,
						List.of("Schools"), List.of("5.2", "Speak to schools", "All partners", "Schools reached"), List.of("5.10", "See 5.1", "Community Safety Manager", "To be agreed"))
				.save(folder.resolve("bold.docx")));

		var priority = only(imported.session().plan());
		assertEquals("5 & 6", priority.getLabel());
		assertEquals("Deliver training for all new staff", priority.getActions().getFirst().getText());
		assertEquals("Sessions held and attendance", priority.getActions().getFirst().getMeasures().getFirst().getText());
		assertEquals(List.of("5.2", "5.10"), priority.getTopics().getFirst().getActions().stream().map(Action::getRef).toList());
		assertEquals("Schools", priority.getTopics().getFirst().getTitle());
		assertEquals(List.of("Community Safety Manager"), leads(priority.getTopics().getFirst().getActions().getLast()));
	}

	@Test
	void aTableThatComparesTwoYearsBecomesFigures() throws Exception {
		var imported = bring(new WordFile().title("Assessment 2024/25").heading(1, "Analysis").heading(2, "All recorded crime")
				.text("Crime from November 2022 to October 2023, with the year before.")
				.table(List.of("Crime type", "This year", "Last year", "% change", "No. change", "Direction", "County position 2022", "County position 2023"),
						List.of("All crime", "8,447", "9,021", "-6.4%", "-574", "↓", "2", "=1"),
						List.of("Drug offences", "211", "219", "-3.7%", "-8", "↓", "4", "5"),
						List.of("(Drug trafficking)", "52", "66", "-21.2%", "-14", "↓", "--", "=3"),
						List.of("Admissions", "< 7", "9", "", "", "", "", ""),
						List.of("Robbery ¹", "66", "52", "20.0%", "15", "↑", "3", "2"))
				.save(folder.resolve("figures.docx")));

		var plan = imported.session().plan();
		var section = plan.getParts().getFirst().getSections().getFirst();
		var table = section.getBlocks().stream().filter(FigureTable.class::isInstance).map(FigureTable.class::cast).findFirst().orElseThrow();
		var year = Period.parse("2022-11/2023-10");
		assertEquals(year, table.getPeriod());
		assertEquals(List.of(FigureView.VALUE, FigureView.PREVIOUS, FigureView.PERCENTAGE_CHANGE, FigureView.CHANGE, FigureView.DIRECTION, FigureView.PREVIOUS_POSITION, FigureView.POSITION),
				table.getColumns().stream().map(column -> column.getView()).toList());
		assertEquals(new BigDecimal("8447"), series(plan, "All crime", SeriesKind.VALUE).getFigures().stream().filter(figure -> figure.getPeriod().equals(year)).findFirst().orElseThrow().getValue());
		assertTrue(series(plan, "All crime", SeriesKind.POSITION).getFigures().getLast().isTied());
		assertEquals("Drug offences", series(plan, "Drug trafficking", SeriesKind.VALUE).getIndicator().getParent().getName());
		assertEquals(Absence.NOT_APPLICABLE, series(plan, "Drug trafficking", SeriesKind.POSITION).getFigures().getFirst().getAbsence());
		var hidden = series(plan, "Admissions", SeriesKind.VALUE).getFigures().getLast();
		assertEquals(Absence.SUPPRESSED, hidden.getAbsence());
		assertEquals(7, hidden.getThreshold());
		assertEquals("Robbery ¹", table.getRows().getLast().getHeading());
		assertEquals(List.of("Robbery: the document says a change of 15, its figures come to +14.", "Robbery: the document says 20.0%, its figures come to +26.9%."),
				imported.account().orElseThrow().remarks().stream().filter(remark -> remark.startsWith("Robbery")).toList());
	}

	private static Series series(Plan plan, String indicator, SeriesKind kind) {
		return plan.getSeries().stream().filter(series -> series.getIndicator().getName().equals(indicator) && series.getKind() == kind).findFirst().orElseThrow();
	}

	@Test
	void aTableOfUnknownMonthsStaysATableOfCells() throws Exception {
		var imported = bring(new WordFile().title("Assessment 2024/25").heading(1, "Crime")
				.table(List.of("Crime type", "This year", "Last year"), List.of("All crime", "100", "90"), List.of("Robbery", "12", "10"))
				.save(folder.resolve("cells.docx")));

		var plan = imported.session().plan();
		var table = assertInstanceOf(FreeTable.class, plan.getParts().getFirst().getSections().getFirst().getBlocks().getFirst());
		assertEquals(new BigDecimal("100"), table.getRows().getFirst().getCells().get(1).getNumber());
		assertEquals(1, imported.account().orElseThrow().tables());
		assertTrue(imported.account().orElseThrow().remarks().stream().anyMatch(remark -> remark.contains("no twelve months are named")));
		assertEquals(List.of(), plan.getSeries());
	}

	@Test
	void aWorkbookHasAPriorityInEachSheet() throws Exception {
		var file = folder.resolve("delivery.xlsx");
		try (var book = new XSSFWorkbook(); var stream = Files.newOutputStream(file)) {
			var sheet = book.createSheet("Domestic abuse");
			sheet.createRow(0).createCell(0).setCellValue("Riverton CSP delivery plan 2025/26");
			var head = sheet.createRow(2);
			var headings = List.of("Ref", "What we will do", "Lead agency", "Partners", "Success measure", "Target date", "RAG", "Progress", "Budget", "Risk");
			for (int column = 0; column < headings.size(); column++) {
				head.createCell(column).setCellValue(headings.get(column));
			}
			var row = sheet.createRow(3);
			row.createCell(0).setCellValue(1.1);
			row.createCell(1).setCellValue("Open a helpline");
			row.createCell(2).setCellValue("Council");
			row.createCell(3).setCellValue("Police; Health");
			row.createCell(4).setCellValue("Calls taken");
			var day = book.createCellStyle();
			day.setDataFormat((short) 14);
			row.createCell(5).setCellValue(LocalDate.of(2025, 9, 30));
			row.getCell(5).setCellStyle(day);
			row.createCell(6).setCellValue("Amber");
			row.createCell(7).setCellValue("12/05/2025 Opened in May");
			row.createCell(8).setCellValue("£12,500");
			row.createCell(9).setCellValue("Staff leave");
			book.createSheet("Lists").createRow(0).createCell(0).setCellValue("hidden");
			book.setSheetHidden(1, true);
			book.write(stream);
		}

		var plan = bring(file).session().plan();

		var priority = only(plan);
		var action = priority.getActions().getFirst();
		assertAll(
				() -> assertEquals("Riverton CSP delivery plan 2025/26", plan.getTitle()),
				() -> assertEquals("Domestic abuse", priority.getTitle()),
				() -> assertEquals("1.1", action.getRef()),
				() -> assertEquals(List.of("*Council", "Police", "Health"), leads(action)),
				() -> assertEquals(LocalDate.of(2025, 9, 30), action.getDue()),
				() -> assertEquals("30 September 2025", action.getTimescale()),
				() -> assertEquals(StatusMeaning.AT_RISK, action.getStatus().getMeaning()),
				() -> assertEquals("Amber", action.getStatus().getWord()),
				() -> assertEquals(LocalDate.of(2025, 5, 12), action.getUpdates().getFirst().getDate()),
				() -> assertEquals("**Risk**: Staff leave", action.getUpdates().getLast().getText()),
				() -> assertEquals(new BigDecimal("12500"), action.getFundings().getFirst().getAmount()));
	}

	@Test
	void aCsvFileFromWindowsNamesItsPrioritiesInAColumn() throws Exception {
		var file = Files.write(folder.resolve("csp_actions_2025-26.csv"), """
				Priority;Action;Owner;Deadline;Status
				Anti-social behaviour;Patrol the café area;Police;31/03/2026;On track
				Anti-social behaviour;Speak to schools;Council;By December 2025;Not started
				"Road safety";"Speed ""watch"" *now*";Parish Council;Ongoing;Done
				""".getBytes(Charset.forName("windows-1252")));

		var plan = bring(file).session().plan();

		var priorities = plan.getPriorities();
		assertEquals(List.of("Anti-social behaviour", "Road safety"), priorities.stream().map(Priority::getTitle).toList());
		assertEquals(List.of("anti-social-behaviour", "road-safety"), priorities.stream().map(Priority::getTheme).toList());
		assertEquals("Patrol the café area", priorities.getFirst().getActions().getFirst().getText());
		assertEquals("Speed \"watch\" \\*now\\*", priorities.getLast().getActions().getFirst().getText());
		assertEquals(LocalDate.of(2025, 12, 31), priorities.getFirst().getActions().getLast().getDue());
		assertNull(priorities.getLast().getActions().getFirst().getDue());
		assertEquals("2025/26", plan.getYears());
	}

	@Test
	void lastYearsActionsGoIntoTheReview() throws Exception {
		var plan = bring(new WordFile().title("Riverton Community Safety Partnership Plan 2018/19")
				.heading(1, "Review of 2017/18").heading(2, "Priority 1: Road safety").table(NUMBERED, List.of("1.1", "Speak to schools", "Fire", "Schools reached"))
				.heading(1, "Action plan").heading(2, "Priority 1: Road safety").table(NUMBERED, List.of("1.1", "Watch speeds", "Police", "Hours"))
				.save(folder.resolve("review.docx"))).session().plan();

		assertEquals("Watch speeds", only(plan).getActions().getFirst().getText());
		assertEquals("Speak to schools", plan.getReviews().getFirst().getPriorities().getFirst().getActions().getFirst().getText());
		var reviewed = assertInstanceOf(ActionTable.class, plan.getParts().getFirst().getSections().getFirst().getBlocks().getFirst());
		assertEquals(plan.getReviews().getFirst(), reviewed.getReview());
	}

	@Test
	void aSecondImportOfTheSameFileIsAPlanOfItsOwn() throws Exception {
		var file = new WordFile().title("Riverton CSP Plan 2024/25").heading(1, "Priority 1: Road safety").table(NUMBERED, List.of("1.1", "Watch speeds", "Police", "Hours")).save(folder.resolve("riverton.docx"));

		assertEquals("riverton", bring(file).session().id());
		assertEquals("riverton-2", bring(file).session().id());
		assertFalse(library.read("riverton").getPriorities().isEmpty());
	}

	@Test
	void wordsAreKeptWhateverTheyLookLike() throws Exception {
		var words = "# 50% of {asb.incidents} * <b>all</b> [see](here) _now_ \\ 1. end";
		var plan = bring(new WordFile().title("Riverton CSP Plan 2024/25").heading(1, "Words").text(words).save(folder.resolve("words.docx"))).session().plan();

		var section = (Section) plan.getParts().getFirst().getSections().getFirst();
		assertEquals("\\# 50% of \\{asb.incidents} \\* \\<b>all\\</b> \\[see\\](here) \\_now\\_ \\\\ 1. end", section.getBlocks().getFirst().getText());
	}

	/** The texts in a plan do not depend on how it was typed; here a picture of all of them is enough. */
	@Test
	void everyWordOfTheDocumentIsInThePlan() throws IOException, Refusal {
		var words = List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota");
		var plan = bring(new WordFile().title("Plan 2024/25").text(words.get(0)).heading(1, words.get(1)).text(words.get(2)).heading(2, words.get(3)).points(words.get(4))
				.table(List.of(words.get(5), words.get(6)), List.of(words.get(7), words.get(8))).save(folder.resolve("all.docx"))).session().plan();

		var found = new StringBuilder();
		plan.eAllContents().forEachRemaining(element -> element.eClass().getEAllAttributes().forEach(attribute -> found.append(element.eGet(attribute)).append('\n')));
		words.forEach(word -> assertTrue(found.toString().contains(word), word));
	}
}
