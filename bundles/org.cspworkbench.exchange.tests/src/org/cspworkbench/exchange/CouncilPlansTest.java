package org.cspworkbench.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.FigureView;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.assessment.RowOrder;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusMeaning;
import org.junit.jupiter.api.Test;

/** What documents of councils hold beside plain tables under headings. */
class CouncilPlansTest extends WithPlans {

	private static final List<String> HEADINGS = List.of("Ref", "Action", "Lead", "Measure", "Due", "Status");

	private Plan plan(Path file) throws Refusal {
		return (Plan) read(file).content().getContents().getFirst();
	}

	private static List<Action> actions(Plan plan) {
		return plan.getPriorities().stream().flatMap(priority -> Stream.concat(Stream.of(priority), priority.getTopics().stream())).map(Priority::getActions).flatMap(List::stream).toList();
	}

	private static <T> T only(Plan plan, Class<T> kind) {
		var found = new ArrayList<T>();
		plan.eAllContents().forEachRemaining(element -> {
			if (kind.isInstance(element)) {
				found.add(kind.cast(element));
			}
		});
		assertEquals(1, found.size());
		return found.getFirst();
	}

	private static String figure(Plan plan, String indicator, String area, String period) {
		return plan.getSeries().stream().filter(series -> series.getIndicator().getName().equals(indicator) && (area == null ? series.getArea() == null : series.getArea() != null && series.getArea().getName().equals(area)))
				.flatMap(series -> series.getFigures().stream()).filter(figure -> figure.getPeriod().equals(Period.parse(period)))
				.map(figure -> figure.getValue() == null ? figure.getAbsence().getLiteral() : figure.getValue().toPlainString()).findFirst().orElse("none");
	}

	@Test
	void whatATrackedChangeTookAwayIsNotReadAndWhatControlsAndBoxesHoldIs() throws Exception {
		var plan = plan(document().heading(1, "Words").xml("<w:r><w:t>We meet </w:t></w:r><w:ins><w:r><w:t>monthly</w:t></w:r></w:ins><w:del><w:r><w:delText>quarterly</w:delText></w:r></w:del>"
				+ "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:sdt><w:sdtContent><w:r><w:t> in the hall</w:t></w:r></w:sdtContent></w:sdt>"
				+ "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Call 101.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>")
				.save(folder.resolve("tracked.docx")));

		var section = (Section) plan.getParts().getFirst().getSections().getFirst();
		assertEquals("Call 101.\n\nWe meet monthly in the hall", section.getBlocks().getFirst().getText());
	}

	@Test
	void numbersThatWordWritesAreThoseOfTheActions() throws Exception {
		var plan = plan(document().heading(1, "Priority Two: Violence").table(HEADINGS, List.of("", "Hold days of action", "Police", "Days", "", ""), List.of("", "Train staff", "Council", "Staff", "", ""))
				.numbered().save(folder.resolve("numbered.docx")));

		assertEquals(List.of("2.1", "2.2"), actions(plan).stream().map(Action::getRef).toList());
		assertEquals("2", plan.getPriorities().getFirst().getLabel());
	}

	@Test
	void anActionOverSeveralRowsIsOneWithSeveralMeasures() throws Exception {
		var plan = plan(document().heading(1, "Priority 1: Violence")
				.table(HEADINGS, List.of("1.1", "Run knife arches", "Police", "Arches run", "", ""), List.of("", "", "", "Weapons found", "", ""), List.of("1.2", "Train staff", "Council", "Staff", "", ""))
				.merged(1, 1, 2).merged(2, 1, 2).save(folder.resolve("merged.docx")));

		assertEquals(2, actions(plan).size());
		assertEquals(List.of("Arches run", "Weapons found"), actions(plan).getFirst().getMeasures().stream().map(measure -> measure.getText()).toList());
	}

	@Test
	void aTableGoesOnInTheNextOneWhereItWasBrokenBetweenPages() throws Exception {
		var plan = plan(document().heading(1, "Priority 1: Violence").table(HEADINGS, List.of("1.1", "Run knife arches", "Police", "Arches run", "", ""))
				.table(List.of("1.2", "Train staff", "Council", "Staff trained", "", "")).save(folder.resolve("broken.docx")));

		assertEquals(List.of("1.1", "1.2"), actions(plan).stream().map(Action::getRef).toList());
	}

	@Test
	void actionsStandInLinesToo() throws Exception {
		var plan = plan(document().heading(1, "Priority 1: Drugs").text("Action").text("Lead").text("Measure").text("Test drugs").text("Public Health").text("Days").text("Refer people").text("Police").text("Referrals")
				.heading(1, "Priority 2: Hate crime").text("Action: Open reporting centres").text("Lead: Council").text("Timescale: March 2025").text("Action: Train staff").text("Lead: Education").text("Timescale: Ongoing")
				.save(folder.resolve("lines.docx")));

		var actions = actions(plan);
		assertEquals(List.of("Test drugs", "Refer people", "Open reporting centres", "Train staff"), actions.stream().map(Action::getText).toList());
		assertEquals("Referrals", actions.get(1).getMeasures().getFirst().getText());
		assertEquals(LocalDate.of(2025, 3, 31), actions.get(2).getDue());
	}

	@Test
	void statusIsALetterOrAColourWhereItIsNoWord() throws Exception {
		var plan = plan(document().heading(1, "Priority 1: Violence").table(HEADINGS, List.of("1", "One", "Police", "", "", "A"), List.of("2", "Two", "Police", "", "", ""), List.of("3", "Three", "Police", "", "", "\uD83D\uDD34"), List.of("4", "Four", "Police", "", "", ""))
				.shaded(2, 5, "00B050").shaded(4, 5, "F2F2F2").save(folder.resolve("rag.docx")));

		var actions = actions(plan);
		assertEquals(List.of(StatusMeaning.AT_RISK, StatusMeaning.ON_TRACK, StatusMeaning.OFF_TRACK), actions.stream().limit(3).map(action -> action.getStatus().getMeaning()).toList());
		assertEquals("Green", actions.get(1).getStatus().getWord());
		assertNull(actions.get(3).getStatus());
	}

	@Test
	void moneyInMillionsAndDaysFromToAreUnderstood() throws Exception {
		var plan = plan(document().heading(1, "Violence").table(List.of("Action", "Lead", "Start", "End", "Cost"), List.of("1a Fund outreach", "Council", "01/04/2024", "30/09/2024", "£1.2m"), List.of("1b Train staff", "Police", "May 2024", "June 2024", "£3k"))
				.save(folder.resolve("money.docx")));

		var actions = actions(plan);
		assertEquals(List.of("1a", "1b"), actions.stream().map(Action::getRef).toList());
		assertEquals("Fund outreach", actions.getFirst().getText());
		assertEquals(List.of(new BigDecimal("1200000"), new BigDecimal("3000")), actions.stream().map(action -> action.getFundings().getFirst().getAmount()).toList());
		assertEquals("01/04/2024 – 30/09/2024", actions.getFirst().getTimescale());
		assertEquals(LocalDate.of(2024, 9, 30), actions.getFirst().getDue());
	}

	@Test
	void yearsAreThoseOfTheTitleHoweverItWritesThem() throws Exception {
		for (var title : List.of("Safer Marlbridge Partnership Plan 2022 - 2025", "Safer Marlbridge Partnership Plan April 2022 to March 2025", "SAFER PLAN APRIL 2022 – MARCH 2025")) {
			assertEquals(Period.parse("2022-04/2025-03"), plan(new WordFile().title(title).heading(1, "Words").text("In 2023/24 crime fell.").save(folder.resolve("years.docx"))).getPeriod(), title);
		}
		var plan = plan(new WordFile().title("Kestrel Coast Community Safety Partnership Plan FY24/25").heading(1, "Words").text("Text.").save(folder.resolve("years.docx")));
		assertEquals("2024/25", plan.getYears());
		assertEquals("Kestrel Coast Community Safety Partnership", plan.getPartnership().getName());
	}

	@Test
	void aPlanThatNamesNoYearsIsForThatOfItsActions() throws Exception {
		var read = read(new WordFile().title("Marlbridge Community Safety Partnership action list").heading(1, "Violence")
				.table(HEADINGS, List.of("1", "One", "Police", "", "March 2023", ""), List.of("2", "Two", "Police", "", "30/06/2022", ""), List.of("3", "Three", "Police", "", "July 2023", "")).save(folder.resolve("noyears.docx")));

		assertEquals("2022/23", ((Plan) read.content().getContents().getFirst()).getYears());
		assertTrue(read.account().orElseThrow().remarks().getFirst().contains("2022/23, in which most of its actions are due"));
	}

	@Test
	void aTableOfWardsBecomesFigures() throws Exception {
		var read = read(document().heading(1, "Analysis").text("Incidents of anti-social behaviour by ward")
				.table(List.of("Ward", "2022/23", "2023/24"), List.of("St John's", "1,120", "98"), List.of("Castle", "310", "< 7"), List.of("Total", "1,430", "400")).save(folder.resolve("wards.docx")));

		var plan = (Plan) read.content().getContents().getFirst();
		var name = "Incidents of anti-social behaviour";
		assertAll(
				() -> assertEquals("1120", figure(plan, name, "St John's", "2022/23")),
				() -> assertEquals("suppressed", figure(plan, name, "Castle", "2023/24")),
				() -> assertEquals("incidents", plan.getIndicators().getFirst().getUnit()),
				() -> assertTrue(only(plan, FigureTable.class).isTotalRow()),
				() -> assertEquals(2, only(plan, FigureTable.class).getRowsForAreas().getAreas().size()),
				() -> assertEquals(List.of(), read.account().orElseThrow().remarks()));
	}

	@Test
	void districtsThatCompareTwoYearsAreAreasAndNotIndicators() throws Exception {
		var read = read(document().heading(1, "Domestic abuse")
				.table(List.of("District", "2022/23", "2023/24", "% change"), List.of("Ashwell", "200", "250", "25.0%"), List.of("Marlbridge", "100", "90", "-12.0%"), List.of("Total", "300", "340", "13.3%")).save(folder.resolve("districts.docx")));

		var plan = (Plan) read.content().getContents().getFirst();
		assertEquals(List.of("Domestic abuse"), plan.getIndicators().stream().map(indicator -> indicator.getName()).toList());
		assertEquals("250", figure(plan, "Domestic abuse", "Ashwell", "2023/24"));
		assertEquals("100", figure(plan, "Domestic abuse", "Marlbridge", "2022/23"));
		assertEquals(1, plan.getAreas().stream().filter(area -> area.getName().equals("Marlbridge")).count());
		assertEquals(FigureView.PERCENTAGE_CHANGE, only(plan, FigureTable.class).getColumns().getLast().getView());
		assertEquals(List.of("Marlbridge: the document says -12.0%, its figures come to -10.0%."), read.account().orElseThrow().remarks());
	}

	@Test
	void aTableOfAreasThatIsNotUnderstoodStaysCells() throws Exception {
		var plan = plan(document().heading(1, "Crime").text("April 2023 to March 2024")
				.table(List.of("District", "This year", "Last year", "Outlook"), List.of("Ashwell", "200", "250", "Better"), List.of("Dunmere", "100", "90", "Worse")).save(folder.resolve("outlook.docx")));

		assertEquals(List.of(), plan.getIndicators());
		only(plan, FreeTable.class);
	}

	@Test
	void aTotalThatIsNotTheSumIsTold() throws Exception {
		var remarks = read(document().heading(1, "Burglary").table(List.of("District", "2022-23", "2023-24"), List.of("Ashwell", "10", "20"), List.of("Dunmere", "15", "17"), List.of("Total", "26", "37")).save(folder.resolve("total.docx")))
				.account().orElseThrow().remarks();

		assertEquals(List.of("2022-23: the document says a total of 26, its figures come to 25."), remarks);
	}

	@Test
	void listsOfWardsSideBySideKeepTheirOwnOrder() throws Exception {
		var plan = plan(document().heading(1, "Admissions").text("Admissions, September 2022 to August 2023")
				.table(List.of("Ward", "Alcohol", "Ward", "Drugs"), List.of("Park", "15", "Culverden", "49"), List.of("Culverden", "< 7", "Park", "42")).save(folder.resolve("side.docx")));

		assertEquals("42", figure(plan, "Admissions: Drugs", "Park", "2022-09/2023-08"));
		assertEquals("suppressed", figure(plan, "Admissions: Alcohol", "Culverden", "2022-09/2023-08"));
		assertEquals(RowOrder.EACH_COLUMN, only(plan, FigureTable.class).getOrder());
		assertEquals("admissions", plan.getIndicators().getFirst().getUnit());
	}

	@Test
	void monthsAndYearsBesideTheAverageBecomeFigures() throws Exception {
		var plan = plan(document().heading(1, "Analysis").text("All casualties (estimated from a chart)")
				.table(List.of("Year", "Marlbridge", "District average"), List.of("Jul 21 - Jun 22", "280", "450"), List.of("Jul 22 - Jun 23", "320", "410"))
				.text("Arrests for drunkenness").table(List.of("Jan-23", "Feb-23", "Mar-23"), List.of("1", "3", "0"))
				.save(folder.resolve("months.docx")));

		assertEquals("320", figure(plan, "All casualties", "Marlbridge", "2022-07/2023-06"));
		assertEquals("450", figure(plan, "All casualties", null, "2021-07/2022-06"));
		assertTrue(plan.getSeries().getFirst().getFigures().stream().allMatch(Figure::isEstimated));
		assertEquals("0", figure(plan, "Arrests for drunkenness", "Marlbridge", "2023-03"));
	}

	@Test
	void twoColumnsThatNameTheirYearsAreThisYearAndLast() throws Exception {
		var read = read(document().heading(1, "Crime").table(List.of("Crime type", "12 months to Mar 2023", "12 months to Mar 2024", "% change"), List.of("Burglary", "312", "350", "12.2%"), List.of("Drug offences", "155", "150", "-5.0%"))
				.save(folder.resolve("twoyears.docx")));

		var plan = (Plan) read.content().getContents().getFirst();
		assertEquals("350", figure(plan, "Burglary", "Marlbridge", "2023-04/2024-03"));
		assertEquals(List.of("Drug offences: the document says -5.0%, its figures come to -3.2%."), read.account().orElseThrow().remarks());
	}

	@Test
	void whatIsCountedIsNotInvented() throws Exception {
		var plan = plan(document().heading(1, "What people told us").table(List.of("Year", "Responses", "Volunteers met", "Felt safe"), List.of("2022", "412", "9", "91%"), List.of("2023", "530", "8", "89%")).save(folder.resolve("survey.docx")));

		assertEquals(List.of("Responses", "Volunteers met", "Felt safe"), plan.getIndicators().stream().map(indicator -> indicator.getName()).toList());
		assertEquals(Arrays.asList("responses", null, "per cent"), plan.getIndicators().stream().map(indicator -> indicator.getUnit()).toList());
	}

	@Test
	void aTableOfMoneyStaysATableOfCells() throws Exception {
		var plan = plan(document().heading(1, "Costs").table(List.of("Area", "2022/23", "2023/24"), List.of("Ashwell", "£1.2m", "£3,000"), List.of("Dunmere", "£5", "£6")).save(folder.resolve("costs.docx")));

		assertEquals("£1.2m", only(plan, FreeTable.class).getRows().getFirst().getCells().get(1).getText());
		assertEquals(List.of(), plan.getSeries());
	}

	@Test
	void aSheetHoldsMoreThanOneTableAndMergedCellsSpeakForTheirRows() throws Exception {
		var file = folder.resolve("sheets.xlsx");
		try (var book = new XSSFWorkbook(); var stream = Files.newOutputStream(file)) {
			var sheet = book.createSheet("Plan");
			List<List<String>> rows = List.of(List.of("Marlbridge CSP plan 2024/25"), List.of("Owner", "Manager"), List.of(), List.of("Measures"), List.of("KPI", "2022/23", "2023/24"), List.of("Repeat victims", "120", "98"), List.of(),
					List.of("Priority", "Ref", "Action", "Lead", "RAG"), List.of("Drugs", "1.1", "Test drugs", "Health", ""), List.of("", "1.2", "Refer people", "Police", ""), List.of("Roads", "2.1", "Watch speeds", "Parishes", ""));
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < rows.get(row).size(); column++) {
					(sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column).setCellValue(rows.get(row).get(column));
				}
			}
			sheet.addMergedRegion(new CellRangeAddress(8, 9, 0, 0));
			sheet.getRow(9).getCell(2).setCellFormula("CONCATENATE(\"Refer \",\"people\")");
			var green = book.createCellStyle();
			green.setFillForegroundColor(new XSSFColor(new byte[] {0, (byte) 0xB0, 0x50}));
			green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			sheet.getRow(10).getCell(4).setCellStyle(green);
			book.write(stream);
		}

		var plan = plan(file);

		assertEquals(List.of("Drugs", "Roads"), plan.getPriorities().stream().map(Priority::getTitle).toList());
		assertEquals(List.of("1.1", "1.2", "2.1"), actions(plan).stream().map(Action::getRef).toList());
		assertEquals("Refer people", actions(plan).get(1).getText());
		assertEquals("Green", actions(plan).getLast().getStatus().getWord());
		assertEquals(Absence.NONE, plan.getSeries().getFirst().getFigures().getFirst().getAbsence());
		assertEquals("98", figure(plan, "Repeat victims", "Marlbridge", "2023/24"));
	}

	@Test
	void aSignAloneSaysHowAnActionStandsByItsColour() throws Exception {
		var plan = plan(document().heading(1, "Violence").table(HEADINGS, List.of("1", "One", "Police", "", "", ""), List.of("2", "Two", "Police", "", "", ""), List.of("3", "Three", "Police", "", "", "●"))
				.sign(1, 5, "⬤", "C00000").shaded(1, 5, "F2F2F2").sign(2, 5, "●", "FFC000").save(folder.resolve("signs.docx")));

		var actions = actions(plan);
		assertEquals(List.of("Red", "Amber"), actions.stream().limit(2).map(action -> action.getStatus().getWord()).toList());
		assertNull(actions.getLast().getStatus());
		assertEquals("**Status**: ●", actions.getLast().getUpdates().getFirst().getText());
	}

	@Test
	void aSheetColoursItsSignsToo() throws Exception {
		var file = folder.resolve("signs.xlsx");
		try (var book = new XSSFWorkbook(); var stream = Files.newOutputStream(file)) {
			var sheet = book.createSheet("Violence");
			List.of(List.of("Action", "Lead", "RAG"), List.of("One", "Police", "●"), List.of("Two", "Police", "●")).forEach(texts -> {
				var row = sheet.createRow(sheet.getLastRowNum() + 1);
				texts.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
			});
			var font = book.createFont();
			font.setColor(new XSSFColor(new byte[] {0, (byte) 0xB0, 0x50}));
			var green = book.createCellStyle();
			green.setFont(font);
			sheet.getRow(1).getCell(2).setCellStyle(green);
			book.write(stream);
		}

		var actions = actions(plan(file));
		assertEquals("Green", actions.getFirst().getStatus().getWord());
		assertNull(actions.getLast().getStatus());
	}

	@Test
	void monthsAreReadInWelsh() throws Exception {
		var plan = plan(document().heading(1, "Trais / Violence").table(HEADINGS, List.of("1", "Hyfforddi staff / Train staff", "Heddlu", "", "Erbyn 31 Mawrth 2025", ""), List.of("2", "Adolygu / Review", "Cyngor", "", "Rhagfyr 2024", ""),
				List.of("3", "Ariannu / Fund", "Cyngor", "", "1af Ebrill 2024 i 30ain Fedi 2024", "")).heading(1, "Ffigurau / Figures").text("Byrgleriaeth / Burglary, Ebrill 2023 i Fawrth 2024")
				.table(List.of("Ward", "Byrgleriaeth"), List.of("Llan", "3"), List.of("Aber", "5")).save(folder.resolve("welsh.docx")));

		assertEquals(List.of(LocalDate.of(2025, 3, 31), LocalDate.of(2024, 12, 31), LocalDate.of(2024, 9, 30)), actions(plan).stream().map(Action::getDue).toList());
		assertEquals(Period.parse("2023-04/2024-03"), plan.getSeries().getFirst().getFigures().getFirst().getPeriod());
	}

	@Test
	void aPostWithItsDepartmentIsOneLead() throws Exception {
		var plan = plan(document().heading(1, "Violence").table(HEADINGS, List.of("1", "One", "Chief Inspector, Local Policing", "", "", ""), List.of("2", "Two", "Community Safety Manager, Marlbridge Council", "", "", ""),
				List.of("3", "Three", "Head of Service, Youth Justice; Education", "", "", ""), List.of("4", "Four", "Analyst, Education", "", "", ""), List.of("5", "Five", "Police, Fire and Crime Commissioner", "", "", ""))
				.save(folder.resolve("posts.docx")));

		assertEquals(List.of(List.of("Chief Inspector, Local Policing"), List.of("Community Safety Manager", "Marlbridge Council"), List.of("Head of Service, Youth Justice", "Education"), List.of("Analyst", "Education"),
				List.of("Police, Fire and Crime Commissioner")), actions(plan).stream().map(action -> action.getLeads().stream().map(lead -> lead.getAgency() == null ? lead.getRole() : lead.getAgency().getName()).toList()).toList());
	}
}
