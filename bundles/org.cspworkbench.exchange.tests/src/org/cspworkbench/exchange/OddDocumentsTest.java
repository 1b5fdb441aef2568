package org.cspworkbench.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.ActionColumn;
import org.cspworkbench.model.assessment.ActionTable;
import org.cspworkbench.model.assessment.FactBox;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusMeaning;
import org.junit.jupiter.api.Test;

/** Documents that are laid out in ways of their own. */
class OddDocumentsTest extends WithPlans {

	private Plan plan(Path file) throws Refusal {
		return (Plan) read(file).content().getContents().getFirst();
	}

	@Test
	void aColumnForEachQuarterIsARoundOfItsOwn() throws Exception {
		var plan = plan(document().heading(1, "Priority A: Night-time economy")
				.table(List.of("Action", "", "Lead", "Progress", "", "RAG", "Next steps"), List.of("No", "Description", "", "Q1", "Q2", "", ""),
						List.of("A1", "Run taxi marshals", "BID", "Marshals found", "1,240 people helped", "Green", "Find a second rank"), List.of("A2", "Visit venues", "Police", "", "14 visits", "Amber", ""))
				.merged(2, 0, 1).merged(5, 0, 1).merged(6, 0, 1).spanning(0, 3, 4).spanning(0, 0, 1).save(folder.resolve("quarters.docx")));

		assertEquals("A", plan.getPriorities().getFirst().getLabel());
		var actions = plan.getPriorities().getFirst().getActions();
		assertEquals(List.of("A1 Run taxi marshals", "A2 Visit venues"), actions.stream().map(action -> action.getRef() + " " + action.getText()).toList());
		assertEquals(List.of(Period.financialQuarter(2024, 1), Period.financialQuarter(2024, 2)), plan.getRounds().stream().map(Round::getPeriod).toList());
		assertEquals(List.of("Marshals found", "1,240 people helped", "**Next steps**: Find a second rank"), actions.getFirst().getUpdates().stream().map(update -> update.getText()).toList());
		assertEquals(plan.getRounds().get(1), actions.getLast().getUpdates().getFirst().getRound());
		var columns = all(plan, ActionTable.class).getFirst().getColumns();
		assertEquals(List.of("No", "Description", "Lead", "Q1", "Q2", "RAG", "Next steps"), columns.stream().map(ActionColumn::getHeading).toList());
		assertEquals(List.of("Q1", "Q2"), columns.stream().map(ActionColumn::getRound).filter(round -> round != null).map(Round::getTitle).toList());
	}

	@Test
	void boldHeadingsStandAboveEachOtherByTheirNumbers() throws Exception {
		var plan = plan(new WordFile().bold("Westerdale Community Safety Partnership").bold("Delivery plan 2024/25").text("Agreed in March.").bold("1. Foreword").text("Welcome.").bold("2. What the data tells us").bold("2.1 Recorded crime").text("Crime fell.")
				.bold("3. Delivery").bold("Priority 1 – Rural crime").table(List.of("Action", "Lead"), List.of("Mark tractors", "Police")).save(folder.resolve("bold-numbers.docx")));

		assertEquals("Delivery plan 2024/25", plan.getTitle());
		assertEquals(List.of("Introduction: About this document, Foreword", "What the data tells us: Recorded crime", "Delivery: Rural crime"), plan.getParts().stream()
				.map(part -> part.getTitle() + ": " + String.join(", ", part.getSections().stream().map(Section::getTitle).toList())).toList());
	}

	@Test
	void aHeadingAboveNothingButPrioritiesHoldsThem() throws Exception {
		var plan = plan(document().heading(1, "Our year").text("Words.").heading(1, "Our vision").heading(1, "Delivering it").heading(1, "Priority 1: Violence").table(List.of("Action", "Lead"), List.of("Train", "Police"))
				.heading(1, "Priority 2: Drugs").table(List.of("Action", "Lead"), List.of("Refer", "Health")).save(folder.resolve("holds.docx")));

		assertEquals(List.of("Our year", "Our vision"), plan.getParts().getFirst().getSections().stream().map(Section::getTitle).toList());
		assertEquals("Delivering it", plan.getParts().get(1).getTitle());
		assertEquals(2, plan.getParts().get(1).getSections().size());
	}

	@Test
	void aTableInATextBoxIsATable() throws Exception {
		var rows = new StringBuilder();
		List.of(List.of("Level", "4,102 crimes"), List.of("Annual change", "A fall of 198")).forEach(row -> {
			rows.append("<w:tr>");
			row.forEach(cell -> rows.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>"));
			rows.append("</w:tr>");
		});
		var plan = plan(document().heading(1, "Words").xml("<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>At a glance</w:t></w:r></w:p><w:tbl>" + rows + "</w:tbl></w:txbxContent></v:textbox></v:shape></w:pict></w:r>")
				.save(folder.resolve("boxes.docx")));

		assertEquals(List.of("Level", "Annual change"), all(plan, FactBox.class).getFirst().getLines().stream().map(line -> line.getHeading()).toList());
		assertEquals("At a glance", all(plan, Section.class).getFirst().getBlocks().getFirst().getText());
	}

	@Test
	void theNumberOfACaptionIsNotPartOfIt() throws Exception {
		var plan = plan(document().heading(1, "Analysis").text("Table 4: Arrests by year").table(List.of("Year", "Arrests"), List.of("2022", "4"), List.of("2023", "5"))
				.text("Table 5 - Arrests by month").table(List.of("", "Jan", "Feb"), List.of("2022", "4", "6"), List.of("2023", "5", "7")).save(folder.resolve("captions.docx")));

		assertEquals("Arrests by year", all(plan, FigureTable.class).getFirst().getCaption());
		assertEquals("Arrests by month", all(plan, FreeTable.class).getFirst().getCaption());
		assertEquals(List.of("Arrests"), plan.getIndicators().stream().map(indicator -> indicator.getName()).toList());
	}

	@Test
	void aPlanOnAPageIsTurned() throws Exception {
		var plan = plan(document().heading(1, "Plan").table(List.of("", "Anti-social behaviour", "Hate crime"), List.of("Lead officer", "Neighbourhood Inspector", "Equalities Manager"), List.of("What we will do", "Joint patrols", "Reporting centres"),
				List.of("By when", "June 2024", "December 2024"), List.of("How we will know", "Fewer calls", "More reports")).save(folder.resolve("page.docx")));

		assertEquals(List.of("Anti-social behaviour", "Hate crime"), plan.getPriorities().stream().map(Priority::getTitle).toList());
		var action = plan.getPriorities().getLast().getActions().getFirst();
		assertEquals("Reporting centres", action.getText());
		assertEquals("Equalities Manager", action.getLeads().getFirst().getRole());
		assertEquals(LocalDate.of(2024, 12, 31), action.getDue());
		assertEquals("More reports", action.getMeasures().getFirst().getText());
	}

	@Test
	void prioritiesSideBySideStandBelowEachOther() throws Exception {
		var plan = plan(document().heading(1, "Plan").table(List.of("Priority 1: Violence", "Priority 2: Hate crime"), List.of("We will train first aiders\nWe will visit venues", "We will open centres")).save(folder.resolve("side.docx")));

		assertEquals(List.of("1 Violence", "2 Hate crime"), plan.getPriorities().stream().map(priority -> priority.getLabel() + " " + priority.getTitle()).toList());
		assertEquals("We will train first aiders\n\nWe will visit venues", all(plan, Section.class).stream().filter(section -> section.getTitle().equals("Violence")).findFirst().orElseThrow().getBlocks().getFirst().getText());
	}

	@Test
	void inTwoLanguagesEachThingIsStillOne() throws Exception {
		var plan = plan(document().heading(1, "Blaenoriaeth 1: Trais / Priority 1: Violence").table(List.of("Cam gweithredu / Action", "Arweinydd / Lead", "Amserlen / Timescale"), List.of("Hyfforddi staff / Train staff", "Cyngor Sir / County Council, Heddlu", "Erbyn Mawrth 2025"))
				.save(folder.resolve("two.docx")));

		assertEquals("Trais / Violence", plan.getPriorities().getFirst().getTitle());
		assertEquals(List.of("Cyngor Sir / County Council", "Heddlu"), all(plan, Action.class).getFirst().getLeads().stream().map(lead -> lead.getAgency().getName()).toList());
	}

	@Test
	void whatIsHiddenInASheetStaysHiddenAndIsTold() throws Exception {
		var file = folder.resolve("hidden.xlsx");
		try (var book = new XSSFWorkbook(); var stream = Files.newOutputStream(file)) {
			var sheet = book.createSheet("Violence");
			List.of(List.of("Action", "Lead", "Start", "Due", "Internal notes"), List.of("Train staff", "Police", "May 2024", "end of Q4", "do not publish"), List.of("Old action", "Nobody", "", "", "")).forEach(texts -> {
				var row = sheet.createRow(sheet.getLastRowNum() + 1);
				texts.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
			});
			sheet.getRow(2).setZeroHeight(true);
			sheet.setColumnHidden(4, true);
			book.getProperties().getCoreProperties().setTitle("Marlbridge CSP plan 2024/25");
			book.write(stream);
		}

		var read = read(file);
		var actions = all((Plan) read.content().getContents().getFirst(), Action.class);
		assertEquals(List.of("Train staff"), actions.stream().map(Action::getText).toList());
		assertEquals(LocalDate.of(2025, 3, 31), actions.getFirst().getDue());
		assertEquals(List.of(), actions.getFirst().getUpdates());
		assertTrue(read.account().orElseThrow().remarks().getFirst().contains("hidden rows or columns"));
	}

	@Test
	void linesAboveATableOfValuesMayBeShorter() throws Exception {
		var file = Files.write(folder.resolve("lines.csv"), "\uFEFFMarlbridge CSP Action Plan 2025/26\n\nPriority\tRef\tAction\tLead\tDue\nBurglary\t1.1\tAlley gates\tCouncil – Housing\tSept 2025\nBurglary\t1.2\tLeaflets\tPolice\n".getBytes(StandardCharsets.UTF_16LE));
		var plan = plan(file);

		assertEquals("Marlbridge CSP Action Plan 2025/26", plan.getTitle());
		assertEquals("2025/26", plan.getYears());
		assertEquals(List.of("1.1", "1.2"), all(plan, Action.class).stream().map(Action::getRef).toList());
		assertNull(all(plan, Action.class).getLast().getDue());
	}

	@Test
	void aPartnershipIsNoTitle() throws Exception {
		var plan = plan(new WordFile().title("Safer Harbourside Partnership").text("Quarterly monitoring report 2024/25").heading(1, "Summary").text("Words.").save(folder.resolve("titles.docx")));

		assertEquals("Quarterly monitoring report 2024/25", plan.getTitle());
		assertEquals("Safer Harbourside Partnership", plan.getPartnership().getName());
	}

	@Test
	void quartersAreOfTheYearThatTheTableOrTheDocumentNames() throws Exception {
		var file = folder.resolve("scorecard.xlsx");
		try (var book = new XSSFWorkbook(); var stream = Files.newOutputStream(file)) {
			var sheet = book.createSheet("KPIs");
			List.of(List.of("Quayside Safer Communities Board – KPI scorecard"), List.of("Reporting period:", "April 2021 - March 2022"), List.of(""), List.of("Theme", "KPI", "Good is", "2023/24 target", "Q1", "YTD", "Progress"),
					List.of("Violence", "Injuries", "Low", "90", "20", "20", "As planned")).forEach(texts -> {
				var row = sheet.createRow(sheet.getLastRowNum() + 1);
				texts.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
			});
			book.write(stream);
		}

		var plan = plan(file);
		assertEquals("Quayside Safer Communities Board", plan.getPartnership().getName());
		assertEquals("2021/22", plan.getYears());
		var results = plan.getPriorities().getFirst().getUpdates().getFirst().getResults();
		assertEquals(Period.financialQuarter(2023, 1), results.getFirst().getPeriod());
		assertEquals("**YTD**", results.getLast().getText());
		assertEquals("As planned", plan.getPriorities().getFirst().getUpdates().getFirst().getText());
	}

	@Test
	void aQuarterOfNoKnownYearIsNoDay() throws Exception {
		var plan = plan(new WordFile().heading(1, "Violence").table(List.of("What", "Who", "By when", "Progress to date (Q3)", "BRAG"), List.of("License", "Police", "Q4", "Out to consultation", "Not achieved")).save(folder.resolve("undated.docx")));

		var action = all(plan, Action.class).getFirst();
		assertNull(action.getDue());
		assertEquals("Out to consultation", action.getUpdates().getFirst().getText());
		assertEquals(StatusMeaning.OFF_TRACK, action.getStatus().getMeaning());
	}

	@Test
	void aPlaceIsNoTitleAndTheNameOfATableNoTopic() throws Exception {
		var plan = plan(new WordFile().title("Borough of Fairmead").heading(1, "Community Safety Strategy 2024-27").text("Version 2").heading(1, "Priority 1: Drugs")
				.table(List.of("ACTION PLAN"), List.of("Task", "Lead", "Resources"), List.of("Needle exchange", "DA Strategic Lead / CGL", "Within budgets")).save(folder.resolve("place.docx")));

		assertEquals("Community Safety Strategy 2024-27", plan.getTitle());
		assertEquals("Fairmead", plan.getHomeArea().getName());
		assertEquals(List.of(), plan.getPriorities().getFirst().getTopics());
		assertEquals(List.of("DA Strategic Lead", "CGL"), all(plan, Action.class).getFirst().getLeads().stream().map(lead -> lead.getAgency() == null ? lead.getRole() : lead.getAgency().getName()).toList());
	}
}
