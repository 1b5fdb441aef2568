package org.cspworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.SamplePlans;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Designs as a stock BIRT Report Designer saves them: they know nothing of accessible files and name a plan of another computer. */
class StockDesignTest {

	private static final PlanSnapshot PLAN = PlanSnapshot.of(SamplePlans.load(SamplePlans.ASSESSMENT_AND_PLAN));
	private static final Map<String, String> POLICE = Map.of("agency", "Kent Police");

	private static final String CASUALTIES = "Chart: Casualties by district. Highest: Maidstone (550); lowest: Dover (310).";

	@TempDir
	Path folder;

	private static Path published(String design, Format format, Map<String, String> parameters) throws Exception {
		return Published.design(PLAN, design, format, parameters);
	}

	@Test
	void aPdfIsTaggedAndHasATitleALanguageAndFiguresWithWords() throws Exception {
		var pdf = published("board-figures", Format.PDF, Map.of());
		try (var read = new PdfReading(pdf)) {
			assertEquals(PLAN.plan().getTitle(), read.title());
			assertEquals("en-GB", read.language());
			assertTrue(read.words().contains("1. Values are as published."), read.words());
			assertTrue(read.words().contains("All crime Tunbridge Wells November 2018 to October 2019 8,447.0"), "the figure is missing");
			assertEquals(List.of(), read.emptyPages());
		}
		var tags = tags(pdf);
		assertEquals(List.of("H1", "H2", "H2"), tags.stream().map(PDStructureElement::getStructureType).filter(tag -> tag.matches("H\\d")).toList());
		assertEquals(List.of(CASUALTIES), tags.stream().filter(tag -> tag.getStructureType().equals("Figure")).map(PDStructureElement::getAlternateDescription).toList());
		assertTrue(tags.stream().filter(tag -> tag.getStructureType().equals("TH")).count() >= 5);
	}

	@Test
	void aWebPageHasHeadingsAndHeadsOfColumns() throws Exception {
		var page = Jsoup.parse(published("board-figures", Format.HTML, Map.of()).toFile());
		assertEquals(List.of("Crime figures for the board"), page.select("h1").eachText());
		assertEquals(List.of("Domestic abuse by district", "All figures"), page.select("h2").eachText());
		assertEquals(List.of("Indicator", "Area", "Months", "Value", "Reason"), page.select("th[scope=col]").eachText());
		assertEquals(CASUALTIES, page.selectFirst("img").attr("alt"));
		assertEquals("https://www.police.uk/", page.selectFirst("a:contains(police.uk)").attr("href"));
	}

	@Test
	void numbersOfASpreadsheetAreNumbersAndSumsAreRight() throws Exception {
		try (var book = new XSSFWorkbook(Files.newInputStream(published("two-years", Format.XLSX, Map.of())))) {
			var numbers = new HashMap<String, List<Double>>();
			for (var sheet : book) {
				for (var row : sheet) {
					if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING) {
						var values = new ArrayList<Double>();
						row.forEach(cell -> {
							if (cell.getCellType() == CellType.NUMERIC) {
								values.add(cell.getNumericCellValue());
							}
						});
						numbers.putIfAbsent(row.getCell(0).getStringCellValue(), values);
					}
				}
			}
			assertEquals(List.of(8447.0, 9021.0, -574.0), numbers.get("All crime"), numbers::toString);
			assertEquals(List.of(8447.0 + 7319.0), numbers.get("Total"), numbers::toString);
		}
	}

	@Test
	void groupsParametersAndTheLibraryOfTheWorkbenchWork() throws Exception {
		var pdf = published("agency-actions", Format.PDF, POLICE);
		try (var read = new PdfReading(pdf)) {
			assertTrue(read.words().contains("Actions of Kent Police"), read.words());
			assertTrue(read.words().contains("Priority 1: Domestic abuse"), read.words());
			assertFalse(read.words().contains("Be a friendly presence"), "an action of others is there");
		}
		assertTrue(new HtmlReading(published("agency-actions", Format.HTML, POLICE)).words().contains("Priority 1: Domestic abuse"));
		try (var word = new DocxReading(published("agency-actions", Format.DOCX, POLICE))) {
			assertTrue(word.words().contains("Priority 1: Domestic abuse"), word.words());
		}
		assertTrue(new OdtReading(published("agency-actions", Format.ODT, POLICE)).words().contains("Priority 1: Domestic abuse"));
	}

	/** Each row of a tagged table has all its cells, and none of them is without its words. */
	@Test
	void cellsThatSpanRowsKeepTheirTags() throws Exception {
		var pdf = published("spans", Format.PDF, Map.of());
		var rows = tags(pdf).stream().filter(tag -> tag.getStructureType().equals("TR")).map(row -> row.getKids().size()).toList();
		assertEquals(List.of(3, 4, 4), rows.subList(0, 3), rows::toString);
		assertTrue(rows.stream().skip(2).allMatch(cells -> cells == 4 || cells == 2), rows::toString);
		var heads = tags(pdf).stream().filter(tag -> tag.getStructureType().equals("TH")).count();
		assertEquals(7, heads);
		try (var read = new PdfReading(pdf)) {
			assertTrue(read.words().contains("All crime 8,447 9,021 −574"), read.words());
		}
		var page = Jsoup.parse(published("spans", Format.HTML, Map.of()).toFile());
		assertEquals("2", page.selectFirst("th:contains(Indicator)").attr("rowspan"));
	}

	@Test
	void picturesAndLinksAreTold() throws Exception {
		var figures = tags(published("two-years", Format.PDF, Map.of())).stream().filter(tag -> tag.getStructureType().equals("Figure")).map(PDStructureElement::getAlternateDescription).toList();
		assertEquals(List.of("Picture"), figures);
	}

	@Test
	void whatIsWrongWithADesignIsToldInOneSentence() throws Exception {
		assertTold("dataSetRow[\"kind\"]", "dataSetRow[\"kindness\"]", "kindness");
		assertTold("<![CDATA[figures]]>", "<![CDATA[figurines]]>", "The plan has no data set named \"figurines\".");
		assertEquals("The layout \"broken\" needs a value for its parameter \"agency\".", refused("agency-actions", "", "", Map.of()));
		assertEquals("broken.rptdesign names the file \"colours.rptlibrary\", which is not beside it: put it there.", refused("agency-actions", "workbench.rptlibrary", "colours.rptlibrary", POLICE));
		assertEquals("The layout \"broken\" has no parameter \"agancy\": it has agency.", refused("agency-actions", "", "", Map.of("agancy", "Kent Police")));
	}

	private void assertTold(String right, String wrong, String told) throws IOException {
		var message = refused("board-figures", right, wrong, Map.of());
		assertTrue(message.contains(told), message);
	}

	private String refused(String design, String right, String wrong, Map<String, String> parameters) throws IOException {
		var broken = Files.writeString(folder.resolve("broken.rptdesign"), Files.readString(Published.stock(design, folder)).replace(right, wrong));
		var target = folder.resolve("broken.pdf");
		var layout = new Layout("broken", "Broken", "", broken.toUri().toURL(), false);
		var told = assertThrows(PublishingException.class, () -> new Publisher().publish(new Publication(PLAN, layout, Format.PDF, parameters), target)).getMessage();
		assertEquals(1, told.lines().count(), told);
		try (var files = Files.list(folder)) {
			assertTrue(files.allMatch(file -> file.toString().endsWith(".rptdesign")));
		}
		return told;
	}

	private static List<PDStructureElement> tags(Path file) throws IOException {
		try (var pdf = Loader.loadPDF(file.toFile())) {
			var found = new ArrayList<PDStructureElement>();
			collect(pdf.getDocumentCatalog().getStructureTreeRoot(), found);
			return found;
		}
	}

	private static void collect(PDStructureNode node, List<PDStructureElement> found) {
		for (var kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				found.add(element);
				collect(element, found);
			}
		}
	}
}
