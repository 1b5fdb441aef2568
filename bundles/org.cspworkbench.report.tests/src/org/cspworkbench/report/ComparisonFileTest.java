package org.cspworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.cspworkbench.core.compare.Comparison;
import org.cspworkbench.core.compare.PlanChanges;
import org.cspworkbench.core.compare.PlanChanges.Kind;
import org.cspworkbench.core.compare.PlanChanges.Topic;
import org.cspworkbench.report.compare.ComparisonFile;
import org.cspworkbench.testkit.SamplePlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that was given away is read as its reader's programs read it. */
class ComparisonFileTest {

	@TempDir
	Path folder;

	private Comparison comparison;

	@BeforeEach
	void twoStatesOfTheSample() {
		var before = SamplePlans.open("tw-2020");
		var after = SamplePlans.open("tw-2020");
		var priorities = after.plan().getPriorities();
		priorities.getFirst().setStrapLine("=HYPERLINK(\"http://elsewhere\")");
		priorities.getFirst().setWhy("Recorded abuse is still falling all over Kent, and repeat victims cannot be counted at present.");
		after.plan().getSeries().stream().flatMap(series -> series.getFigures().stream()).filter(figure -> figure.getValue() != null).findFirst()
				.ifPresent(figure -> figure.setValue(figure.getValue().add(BigDecimal.ONE)));
		priorities.get(1).getActions().removeFirst();
		comparison = new Comparison("Plan as agreed", "Plan & draft", PlanChanges.between(before, after));
	}

	private Path written(ComparisonFile kind) throws Exception {
		var file = folder.resolve("comparison." + kind.ending());
		kind.write(comparison, file);
		return file;
	}

	@Test
	void theNameOfTheFileSaysItsKind() {
		assertEquals(Optional.of(ComparisonFile.DOCX), ComparisonFile.of(Path.of("a/b.DOCX")));
		assertEquals(Optional.empty(), ComparisonFile.of(Path.of("docx")));
	}

	@Test
	void wordFindsHeadingsOfThreeLevels() throws Exception {
		try (var word = new DocxReading(written(ComparisonFile.DOCX))) {
			assertEquals(1, word.headingLevels().stream().filter(level -> level == 1).count());
			assertEquals(List.of(), word.skippedHeadings());
			assertEquals("en-GB", word.language());
			assertEquals(List.of(), word.tablesWithoutHeaderRow());
			var headings = word.paragraphs().filter(paragraph -> "Heading2".equals(paragraph.getStyle())).map(XWPFParagraph::getText).toList();
			assertEquals(List.of(Comparison.word(Topic.PRIORITIES), Comparison.word(Topic.ACTIONS), Comparison.word(Topic.FIGURES)), headings);
		}
	}

	@Test
	void wordMarksWhatWentAndWhatCame() throws Exception {
		try (var word = new DocxReading(written(ComparisonFile.DOCX))) {
			var runs = word.paragraphs().flatMap(paragraph -> paragraph.getRuns().stream()).toList();
			assertTrue(runs.stream().filter(XWPFRun::isStrikeThrough).map(XWPFRun::text).anyMatch("rising "::equals));
			assertTrue(runs.stream().filter(run -> run.getUnderline() == UnderlinePatterns.SINGLE).map(XWPFRun::text).anyMatch("falling "::equals));
		}
	}

	@Test
	void theSpreadsheetCountsInNumbers() throws Exception {
		try (var book = open()) {
			var row = rows(book, 0).stream().filter(each -> Comparison.word(Topic.ACTIONS).equals(text(each, 0))).findFirst().orElseThrow();
			assertEquals(1, row.getCell(1 + Kind.DROPPED.ordinal()).getNumericCellValue());
			assertEquals(0, row.getCell(1 + Kind.ADDED.ordinal()).getNumericCellValue());
		}
	}

	@Test
	void whatLooksLikeAFormulaIsKeptAsText() throws Exception {
		try (var book = open()) {
			var cell = rows(book, 1).stream().map(row -> row.getCell(5)).filter(each -> each.toString().startsWith("=HYPERLINK")).findFirst().orElseThrow();
			assertEquals(CellType.STRING, cell.getCellType());
			assertTrue(cell.getCellStyle().getQuotePrefixed());
			assertFalse(rows(book, 1).stream().flatMap(row -> cells(row).stream()).anyMatch(each -> each.getCellType() == CellType.FORMULA));
		}
	}

	@Test
	void theSpreadsheetMarksWordsAndKeepsFiguresAsNumbers() throws Exception {
		try (var book = open()) {
			var words = rows(book, 1).stream().filter(row -> text(row, 5).contains("falling")).findFirst().orElseThrow();
			assertTrue(struck((XSSFRichTextString) words.getCell(4).getRichStringCellValue()).contains("rising"));
			var figure = rows(book, 1).stream().filter(row -> Comparison.word(Topic.FIGURES).equals(text(row, 0))).findFirst().orElseThrow();
			assertEquals(figure.getCell(4).getNumericCellValue() + 1, figure.getCell(5).getNumericCellValue(), 1e-9);
		}
	}

	@Test
	void noPartOfAFileIsLeftBehind() throws Exception {
		for (var kind : ComparisonFile.values()) {
			written(kind);
			written(kind);
		}
		try (var files = Files.list(folder)) {
			assertEquals(ComparisonFile.values().length, files.count());
		}
	}

	private XSSFWorkbook open() throws Exception {
		try (var content = Files.newInputStream(written(ComparisonFile.XLSX))) {
			return new XSSFWorkbook(content);
		}
	}

	private static List<Row> rows(XSSFWorkbook book, int sheet) {
		var rows = new ArrayList<Row>();
		book.getSheetAt(sheet).forEach(rows::add);
		return rows;
	}

	private static List<Cell> cells(Row row) {
		var cells = new ArrayList<Cell>();
		row.forEach(cells::add);
		return cells;
	}

	private static String text(Row row, int column) {
		return row.getCell(column) == null ? "" : row.getCell(column).toString();
	}

	private static String struck(XSSFRichTextString text) {
		return IntStream.range(0, text.numFormattingRuns()).filter(run -> text.getFontOfFormattingRun(run) != null && text.getFontOfFormattingRun(run).getStrikeout())
				.mapToObj(run -> text.getString().substring(text.getIndexOfFormattingRun(run), text.getIndexOfFormattingRun(run) + text.getLengthOfFormattingRun(run))).collect(Collectors.joining());
	}
}
