package org.cspworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.SampleDocument;
import org.cspworkbench.testkit.SamplePlans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Publishes every sample with every shipped layout in every format, and reads back what was written. */
class EveryLayoutTest {

	@AfterAll
	static void stop() {
		Published.close();
	}

	@TestFactory
	Stream<DynamicContainer> everySampleInEveryLayoutAndFormat() {
		var plans = Stream.concat(SamplePlans.ids().stream().map(SamplePlans::load), Stream.of(SampleDocument.withEveryBlock())).map(PlanSnapshot::of);
		return plans.map(plan -> DynamicContainer.dynamicContainer(plan.plan().getKey(), new Layouts().all().stream()
				.flatMap(layout -> Arrays.stream(Format.values()).map(format -> DynamicTest.dynamicTest(plan.plan().getKey() + " " + layout.id() + " " + format,
						() -> read(Published.file(plan, layout.id(), format), plan, layout, format))))));
	}

	private static void read(Path file, PlanSnapshot plan, Layout layout, Format format) throws Exception {
		var partnership = plan.plan().getPartnership().getName();
		switch (format) {
		case PDF -> pdf(file, plan, partnership);
		case HTML -> html(file, plan, partnership);
		case DOCX -> docx(file, partnership);
		case ODT -> odt(file, partnership);
		case XLSX -> xlsx(file, plan, layout);
		}
	}

	private static void pdf(Path file, PlanSnapshot plan, String partnership) throws Exception {
		try (var pdf = new PdfReading(file)) {
			assertTrue(pdf.words().contains(partnership), pdf.words());
			assertEquals(plan.plan().getTitle(), pdf.title());
			assertEquals("en-GB", pdf.language());
			assertEquals(List.of(), pdf.emptyPages(), "empty pages");
			assertEquals(List.of(), pdf.lonelyHeadings(), "headings at the foot of a page");
			assertEquals(List.of(), pdf.wordsOffThePage(), "words beyond the margins");
		}
	}

	private static void html(Path file, PlanSnapshot plan, String partnership) throws Exception {
		var page = new HtmlReading(file);
		assertTrue(page.words().contains(partnership));
		assertEquals(plan.plan().getTitle(), page.title());
		assertEquals("en-GB", page.language());
		assertEquals(List.of(), page.skippedHeadings(), "levels of headings left out");
		assertEquals(List.of(), page.tablesWithoutHeadings(), "tables without headings");
		assertEquals(List.of(), page.imagesWithoutWords(), "pictures without alternative text");
	}

	private static void docx(Path file, String partnership) throws Exception {
		try (var word = new DocxReading(file)) {
			assertTrue(word.words().contains(partnership), word.words());
			assertEquals(1, word.headingLevels().getFirst());
			assertEquals(List.of(), word.skippedHeadings(), "levels of headings left out");
			assertEquals(List.of(), word.tablesWithoutHeaderRow(), "tables without a header row");
			assertEquals(List.of(), word.imagesWithoutWords(), "pictures without alternative text");
			assertFalse(word.hasFrames(), "text in frames cannot be edited");
			assertFalse(word.hasMarks(), "marks were left in the text");
			assertEquals("en-GB", word.language());
		}
	}

	private static void odt(Path file, String partnership) throws Exception {
		var text = new OdtReading(file);
		assertTrue(text.words().contains(partnership), text.words());
		assertEquals(1, text.headingLevels().getFirst());
		assertEquals(List.of(), text.skippedHeadings(), "levels of headings left out");
		assertFalse(text.hasMarks(), "marks were left in the text");
	}

	private static void xlsx(Path file, PlanSnapshot plan, Layout layout) throws Exception {
		try (var book = new XlsxReading(file)) {
			assertTrue(book.words().contains(plan.plan().getTitle()), () -> layout.id() + ": " + book.words());
			assertEquals(List.of(), book.faults(), "cells in error");
			assertFalse(book.hasMarks(), "marks were left in the text");
			var words = book.words().replaceAll("\\s+", " ");
			var missing = new HtmlReading(Published.file(plan, layout.id(), Format.HTML)).longCells().stream().filter(cell -> !words.contains(cell)).toList();
			assertEquals(List.of(), missing, "cells of the tables that are not in the spreadsheet");
		}
	}
}
