package org.cspworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FreeTable;
import org.cspworkbench.model.assessment.PartKind;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.assessment.SectionKind;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.report.data.DataSets;
import org.cspworkbench.report.data.Given;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.SamplePlans;
import org.cspworkbench.testkit.SmallPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plans that nobody would publish, and some would: every layout prints them as pages and as web pages, and nothing is cut off. */
class OddPlansTest {

	private static final AssessmentFactory MAKE = AssessmentFactory.eINSTANCE;
	private static final String LONG_WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
	private static final String SCRIPTS = "Ελλάδα, Україна, Łódź, Дніпро – £5 ↑";
	private static final String FAR_SCRIPTS = "العربية 中文 हिन्दी 🚓👮🏽‍♀️ ✔";

	@AfterAll
	static void stop() {
		Published.close();
	}

	@TestFactory
	Stream<DynamicTest> everyLayoutPrintsEveryOddPlan() {
		return Stream.of(empty(), withoutFigures(), large(), longWords(), longTitle(), otherScripts()).map(PlanSnapshot::of).flatMap(plan -> new Layouts().all().stream()
				.flatMap(layout -> Stream.of(Format.PDF, Format.HTML).map(format -> DynamicTest.dynamicTest(plan.plan().getKey() + " " + layout.id() + " " + format, () -> read(plan, layout, format)))));
	}

	private static void read(PlanSnapshot plan, Layout layout, Format format) throws Exception {
		var file = Published.file(plan, layout.id(), format);
		if (format == Format.HTML) {
			var page = new HtmlReading(file);
			assertEquals(plan.plan().getTitle(), page.title());
			assertEquals(List.of(), page.skippedHeadings(), "levels of headings left out");
			assertEquals(List.of(), page.tablesWithoutHeadings(), "tables without headings");
			return;
		}
		try (var pdf = new PdfReading(file)) {
			assertEquals(plan.plan().getTitle(), pdf.title());
			assertEquals(List.of(), pdf.emptyPages(), "empty pages");
			assertEquals(List.of(), pdf.lonelyHeadings(), "headings at the foot of a page");
			assertEquals(List.of(), pdf.wordsOffThePage().stream().limit(5).toList(), "words beyond the margins");
			if (plan.plan().getKey().startsWith("odd-long") && pdf.document().getNumberOfPages() > 1) {
				assertTrue(pdf.words(2).contains(runningTitle(plan)), "the head of the page is cut");
			}
			if (plan.plan().getKey().equals("odd-scripts") && layout.id().equals("action-plan")) {
				assertTrue(pdf.words().replace(" ", "").contains("□"), "what cannot be shown has no box");
				assertTrue(pdf.words().replace(" ", "").contains(SCRIPTS.replace(" ", "")), "letters of other scripts are missing");
			}
			if (plan.plan().getKey().equals("odd-large") && layout.id().equals("assessment")) {
				assertTrue(pdf.words().contains("Row 300"), "the last row is missing");
				assertTrue(pdf.words().contains("c15"), "the last column is missing");
			}
		}
	}

	private static String runningTitle(PlanSnapshot plan) {
		var document = DataSets.named("document").orElseThrow();
		var names = document.columns().stream().map(column -> column.name()).toList();
		return (String) plan.rows(document, Given.NOTHING).getFirst()[names.indexOf("runningTitle")];
	}

	private static Plan empty() {
		var plan = PlanFactory.eINSTANCE.createPlan();
		plan.setKey("odd-empty");
		plan.setTitle("A plan with nothing in it");
		return plan;
	}

	private static Plan withoutFigures() {
		var plan = SmallPlan.tunbridgeWells();
		plan.setKey("odd-without-figures");
		plan.getSeries().clear();
		plan.getPriorities().getFirst().getActions().getFirst().getLeads().clear();
		plan.getPriorities().getFirst().getActions().get(1).getLeads().getFirst().setAgency(null);
		return plan;
	}

	private static Plan large() {
		var plan = SmallPlan.tunbridgeWells();
		plan.setKey("odd-large");
		var section = section(plan, "Tables");
		section.getBlocks().add(table("A table of 15 columns", 15, 6));
		section.getBlocks().add(table("A table of 300 rows", 4, 300));
		return plan;
	}

	private static Plan longWords() {
		var plan = SmallPlan.tunbridgeWells();
		plan.setKey("odd-long-words");
		plan.setTitle("The strategic assessment of the community safety partnership of " + LONG_WORD + " and of all the other places whose names are long,".repeat(3) + " for 2020/21");
		var priority = plan.getPriorities().getFirst();
		priority.setTitle(LONG_WORD + " and everything that goes with it in a title that is far longer than a line ".repeat(2).strip());
		priority.getActions().getFirst().setText("Go to " + LONG_WORD + LONG_WORD + " and back");
		priority.getIndicators().getFirst().setName("Incidents in " + LONG_WORD);
		plan.getPartnership().getAgencies().getFirst().setName(LONG_WORD);
		var section = section(plan, LONG_WORD);
		var table = table(LONG_WORD, 3, 3);
		table.getRows().getFirst().getCells().getFirst().setText(LONG_WORD);
		section.getBlocks().add(table);
		return plan;
	}

	/** Of a plan that fills several pages in every layout. */
	private static Plan longTitle() {
		var plan = SamplePlans.load(SamplePlans.ASSESSMENT_AND_PLAN);
		plan.setKey("odd-long-title");
		plan.setTitle("The strategic assessment and the partnership plan of the community safety partnership of the borough, and of everybody who works with it, ".repeat(2) + "2020/21");
		return plan;
	}

	private static Plan otherScripts() {
		var plan = SmallPlan.tunbridgeWells();
		plan.setKey("odd-scripts");
		plan.setTitle(SCRIPTS);
		plan.getPriorities().getFirst().setTitle(FAR_SCRIPTS);
		plan.getPriorities().getFirst().getActions().getFirst().setText(SCRIPTS + " " + FAR_SCRIPTS);
		var section = section(plan, FAR_SCRIPTS);
		var words = MAKE.createBlock();
		words.setTitle(SCRIPTS);
		words.setText("**" + FAR_SCRIPTS + "** " + SCRIPTS + "\n\n- " + FAR_SCRIPTS);
		section.getBlocks().add(words);
		return plan;
	}

	private static Section section(Plan plan, String title) {
		var part = MAKE.createPart();
		part.setTitle("Analysis");
		part.setKind(PartKind.ANALYSIS);
		plan.getParts().add(part);
		var section = MAKE.createSection();
		section.setTitle(title);
		section.setKind(SectionKind.THEME);
		part.getSections().add(section);
		return section;
	}

	private static FreeTable table(String title, int columns, int rows) {
		var table = MAKE.createFreeTable();
		table.setTitle(title);
		IntStream.rangeClosed(2, columns).forEach(number -> {
			var column = MAKE.createCellColumn();
			column.setHeading("c" + number);
			table.getColumns().add(column);
		});
		IntStream.rangeClosed(1, rows).forEach(number -> {
			var row = MAKE.createCellRow();
			row.setHeading("Row " + number);
			IntStream.rangeClosed(2, columns).forEach(column -> {
				var cell = MAKE.createCell();
				cell.setText("1,234");
				row.getCells().add(cell);
			});
			table.getRows().add(row);
		});
		return table;
	}
}
