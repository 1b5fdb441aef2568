package org.cspworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.report.flow.Piece;
import org.cspworkbench.testkit.SampleDocument;
import org.cspworkbench.testkit.SamplePlans;
import org.cspworkbench.testkit.SmallPlan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What each format is expected to do well. */
class PublishedFormatsTest {

	private static final PlanSnapshot SAMPLE = PlanSnapshot.of(SampleDocument.withEveryBlock());
	private static final PlanSnapshot PLAN = PlanSnapshot.of(SamplePlans.load(SamplePlans.ASSESSMENT_AND_PLAN));

	@AfterAll
	static void stop() {
		Published.close();
	}

	private static Path publish(PlanSnapshot plan, String layout, Format format) throws PublishingException {
		return Published.file(plan, layout, format);
	}

	private static Path published(String layout, Format format) throws PublishingException {
		return Published.file(SAMPLE, layout, format);
	}

	/** Every number in the tables of the published assessment is in ours, as often as there. */
	@Test
	void theTablesHoldTheNumbersOfThePublishedAssessment() throws Exception {
		var ours = new HashMap<String, Integer>();
		try (var pdf = new PdfReading(publish(PLAN, "assessment", Format.PDF))) {
			var numbers = Pattern.compile("\\d[\\d,]*(\\.\\d+)?").matcher(pdf.words());
			while (numbers.find()) {
				ours.merge(numbers.group().replace(",", ""), 1, Integer::sum);
			}
		}
		var theirs = publishedNumbers();
		var missing = theirs.stream().filter(number -> ours.merge(number, -1, Integer::sum) < 0).toList();
		assertTrue(theirs.size() > 300, "only " + theirs.size() + " numbers to look for");
		assertTrue(missing.size() <= theirs.size() * 0.02, missing.size() + " of " + theirs.size() + " numbers are missing: " + missing);
	}

	private static List<String> publishedNumbers() throws IOException {
		try (var lines = PublishedFormatsTest.class.getResourceAsStream("published-figures-2020.txt")) {
			return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" "))).toList();
		}
	}

	@Test
	void poundsArrowsDashesAndOtherScriptsComeThroughInEveryFormat() throws Exception {
		var plan = SmallPlan.tunbridgeWells();
		plan.setKey("scripts");
		plan.getPriorities().getFirst().getActions().getFirst().setText("£5 – “Łódź”, Ελλάδα, Україна, ↑ ★");
		var words = "£5 – “Łódź”, Ελλάδα, Україна, ↑ ★";
		var snapshot = PlanSnapshot.of(plan);
		try (var pdf = new PdfReading(publish(snapshot, "action-plan", Format.PDF))) {
			assertTrue(pdf.words().replace(" ", "").contains(words.replace(" ", "")), pdf.words());
		}
		assertTrue(new HtmlReading(publish(snapshot, "action-plan", Format.HTML)).words().contains(words));
		assertTrue(new OdtReading(publish(snapshot, "action-plan", Format.ODT)).words().contains(words));
		try (var word = new DocxReading(publish(snapshot, "action-plan", Format.DOCX)); var book = new XlsxReading(publish(snapshot, "action-plan", Format.XLSX))) {
			assertTrue(word.words().contains(words), word.words());
			assertTrue(book.words().contains(words), book.words());
		}
	}

	@Test
	void aWordFileHasAContentsField() throws Exception {
		try (var word = new DocxReading(publish(PLAN, "assessment", Format.DOCX))) {
			assertTrue(word.hasContents());
			assertTrue(word.paragraphs().anyMatch(paragraph -> "TOC2".equals(paragraph.getStyle()) && paragraph.getText().contains("Priority 1: Domestic abuse ↑")));
		}
	}

	@Test
	void everyTableIsASheetWithItsNumbersAsNumbers() throws Exception {
		try (var book = new XlsxReading(publish(PLAN, "data-appendix", Format.XLSX))) {
			assertEquals(List.of("Figures", "Sources", "Breaks"), book.sheetNames().subList(0, 3));
			var tables = PLAN.flow(Set.of()).stream().filter(Piece.Table.class::isInstance).count();
			assertEquals(3 + tables, book.sheetNames().size(), book.sheetNames()::toString);
			assertTrue(book.sheetNames().contains("Table 1"), book.sheetNames()::toString);
			var crime = book.row("Table 1", "All crime");
			assertEquals(List.of(8447.0, 9021.0, -0.064, -574.0), crime.subList(1, 5), crime::toString);
			assertEquals("+#,##0.0%;\"−\"#,##0.0%;#,##0.0%", book.formatOf("Table 1", "All crime", 3));
		}
	}

	@Test
	void theContentsPageNamesThePagesOnWhichHeadingsStand() throws Exception {
		try (var pdf = Loader.loadPDF(publish(PLAN, "assessment", Format.PDF).toFile())) {
			var contents = new HashMap<String, Integer>();
			for (var line : page(pdf, 2).lines().filter(line -> !line.contains("Page 2 of")).toList()) {
				var entry = Pattern.compile("(.+?)\\s+(\\d+)").matcher(line.strip());
				if (entry.matches()) {
					contents.put(entry.group(1), Integer.parseInt(entry.group(2)));
				}
			}
			assertTrue(contents.size() > 20, contents::toString);
			for (var entry : contents.entrySet()) {
				assertTrue(words(page(pdf, entry.getValue())).contains(words(entry.getKey())), entry + " is not there: " + page(pdf, entry.getValue()));
			}
			assertTrue(contents.containsKey("Priority 1: Domestic abuse ↑"), contents::toString);
		}
	}

	@Test
	void theOutlineIsATreeOfHeadings() throws Exception {
		try (var pdf = Loader.loadPDF(publish(PLAN, "assessment", Format.PDF).toFile())) {
			var analysis = stream(pdf.getDocumentCatalog().getDocumentOutline().children()).filter(item -> item.getTitle().startsWith("Part 1")).findFirst().orElseThrow();
			assertTrue(stream(analysis.children()).anyMatch(item -> item.getTitle().equals("Priority 1: Domestic abuse ↑")));
		}
	}

	@Test
	void everyChartIsAFigureWithAlternativeText() throws Exception {
		try (var pdf = Loader.loadPDF(published("assessment", Format.PDF).toFile())) {
			var figures = new ArrayList<PDStructureElement>();
			collect(pdf.getDocumentCatalog().getStructureTreeRoot(), "Figure", figures);
			assertEquals(5, figures.size());
			figures.forEach(figure -> assertTrue(figure.getAlternateDescription() != null && figure.getAlternateDescription().length() > 40, "a figure says: " + figure.getAlternateDescription()));
		}
	}

	@Test
	void everyFontIsEmbedded() throws Exception {
		try (var pdf = Loader.loadPDF(published("assessment", Format.PDF).toFile())) {
			for (var page : pdf.getPages()) {
				for (var name : page.getResources().getFontNames()) {
					assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
				}
			}
			assertTrue(text(pdf).contains("★") && text(pdf).contains("✔") && text(pdf).contains("£18,000"));
		}
	}

	@Test
	void aWordFileHasHeadingsListsHeaderRowsAndALanguage() throws Exception {
		try (var word = new XWPFDocument(Files.newInputStream(published("assessment", Format.DOCX)))) {
			var styles = new HashMap<String, List<String>>();
			paragraphs(word).filter(paragraph -> paragraph.getStyle() != null).forEach(paragraph -> styles.computeIfAbsent(paragraph.getStyle(), s -> new ArrayList<>()).add(paragraph.getText()));
			assertTrue(styles.get("Heading1").contains("Part 1 – Analysis"), styles::toString);
			assertTrue(styles.get("Heading2").contains("Priority 1: Domestic abuse ↑"), styles::toString);
			assertTrue(styles.get("Heading3").contains("What the figures say"), styles::toString);
			assertTrue(paragraphs(word).anyMatch(paragraph -> paragraph.getText().equals("New locks") && paragraph.getNumID() != null));
			assertTrue(paragraphs(word).anyMatch(paragraph -> paragraph.getRuns().stream().anyMatch(run -> run.isBold() && run.text().equals("199 (9%)"))));
			assertFalse(paragraphs(word).anyMatch(paragraph -> paragraph.getText().chars().anyMatch(c -> c >= 0xE000 && c < 0xF900)), "marks were left in the text");
			var xml = word.getDocument().xmlText();
			assertTrue(xml.contains("tblHeader"));
			assertTrue(Pattern.compile("alt=\"Bar chart of Domestic abuse incidents").matcher(xml).find());
			assertTrue(word.getStyles() != null && word.getStyle().xmlText().contains("en-GB"));
		}
	}

	@Test
	void aWebPageHasLandmarksHeadingsAndRealTables() throws Exception {
		var page = Jsoup.parse(published("assessment", Format.HTML).toFile());
		assertEquals("en-GB", page.selectFirst("html").attr("lang"));
		assertEquals("Strategic Assessment and Partnership Plan 2020/21", page.title());
		assertEquals(1, page.select("main").size());
		assertTrue(page.select("nav a").eachText().contains("Priority 1: Domestic abuse ↑"));
		page.select("nav a").forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link.attr("href")));
		assertTrue(page.select("h2").eachText().contains("Priority 1: Domestic abuse ↑"));
		assertEquals("col", page.selectFirst("th:contains(This year)").attr("scope"));
		assertEquals("row", page.selectFirst("th:contains(Stalking and harassment)").attr("scope"));
		assertTrue(page.select("img").stream().allMatch(image -> image.attr("alt").length() > 40 && image.attr("src").startsWith("data:image/png;base64,")));
		assertFalse(page.html().contains("file:"), "the page points at a file");
	}

	@Test
	void aSpreadsheetHoldsNumbersAsNumbers() throws Exception {
		try (var book = new XSSFWorkbook(Files.newInputStream(publish(PLAN, "data-appendix", Format.XLSX)))) {
			var values = new HashMap<String, Double>();
			for (var row : book.getSheetAt(0)) {
				if (row.getLastCellNum() > 4 && row.getCell(4) != null && row.getCell(4).getCellType() == CellType.NUMERIC) {
					values.put(row.getCell(0).getStringCellValue() + " " + row.getCell(2).getStringCellValue() + " " + row.getCell(3).getStringCellValue(), row.getCell(4).getNumericCellValue());
				}
			}
			assertEquals(2362.0, values.get("Domestic abuse incidents Value November 2018 to October 2019"), values::toString);
			assertTrue(values.size() > 100, "only " + values.size() + " numbers");
		}
	}

	private static Stream<XWPFParagraph> paragraphs(XWPFDocument word) {
		return Stream.concat(word.getParagraphs().stream(), word.getTables().stream().flatMap(table -> table.getRows().stream()).flatMap(row -> row.getTableCells().stream())
				.flatMap(cell -> cell.getParagraphs().stream()));
	}

	private static void collect(PDStructureNode node, String tag, List<PDStructureElement> found) {
		for (var kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (tag.equals(element.getStructureType())) {
					found.add(element);
				}
				collect(element, tag, found);
			}
		}
	}

	private static Stream<PDOutlineItem> stream(Iterable<PDOutlineItem> items) {
		var all = new ArrayList<PDOutlineItem>();
		items.forEach(all::add);
		return all.stream();
	}

	private static String text(PDDocument pdf) throws IOException {
		return words(new PDFTextStripper().getText(pdf));
	}

	private static String page(PDDocument pdf, int number) throws IOException {
		var stripper = new PDFTextStripper();
		stripper.setStartPage(number);
		stripper.setEndPage(number);
		return stripper.getText(pdf);
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ");
	}
}
