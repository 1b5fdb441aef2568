package org.cspworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit for a stock BIRT Report Designer, in BIRT's own engine without the workbench. */
class DesignerKitTest {

	@TempDir
	Path home;

	private StockEngine engine;
	private Path report;

	/** The report and the files of the kit's "resources" in one folder, as in a project without a folder of resources. */
	@BeforeEach
	void unpack() throws IOException {
		engine = StockEngine.in(home);
		for (var file : new String[] { "resources/workbench.rptlibrary", "resources/plan.cspplan", "example/board.rptdesign" }) {
			Files.copy(engine.kit().resolve(file), home.resolve(Path.of(file).getFileName()));
		}
		report = home.resolve("board.rptdesign");
	}

	@Test
	void theKitHoldsTheDriverAndWhatItStandsOnAlone() throws Exception {
		try (var jars = Files.list(engine.kit().resolve("dropins"))) {
			assertEquals(Set.of("org.cspworkbench.report.data", "org.cspworkbench.model", "org.cspworkbench.figures", "org.commonmark", "org.apache.commons.math3"),
					jars.map(jar -> jar.getFileName().toString().replaceFirst("_.*", "")).collect(Collectors.toSet()));
		}
		assertTrue(Files.isRegularFile(engine.kit().resolve("README.md")));
		assertTrue(Files.isRegularFile(engine.kit().getParent().resolveSibling("csp-workbench-designer-kit.zip")));
	}

	@Test
	void theExampleShowsTheFiguresOfThePlanFile() throws Exception {
		var words = pdf();
		for (var row : new String[] { "All crime 8,447 9,021", "ASB incidents 1,470 1,313 +157", "Domestic abuse incidents 2,362 2,163 +199" }) {
			assertTrue(words.contains(row), words);
		}
		assertTrue(words.contains("Strategic Assessment & Partnership Plan 2020/21"), words);
		var page = home.resolve("board.html");
		var printed = engine.render(report, "html", page);
		assertTrue(Files.readString(page).contains("8,447"), printed);
	}

	/** As its own file elsewhere, named by the property of the data source in the library. */
	@Test
	void modelUriNamesThePlanFile() throws Exception {
		var elsewhere = Files.createDirectory(home.resolve("plans of ours")).resolve("this year.cspplan");
		Files.move(home.resolve("plan.cspplan"), elsewhere);
		var library = home.resolve("workbench.rptlibrary");
		Files.writeString(library, Files.readString(library).replace("<property name=\"modelUri\">plan.cspplan<", "<property name=\"modelUri\">" + elsewhere.toUri() + "<"));
		assertTrue(pdf().contains("All crime 8,447 9,021"));
	}

	@Test
	void aMissingPlanIsToldInASentence() throws Exception {
		Files.delete(home.resolve("plan.cspplan"));
		var printed = engine.render(report, "pdf", home.resolve("board.pdf"));
		assertTrue(printed.contains("The plan file plan.cspplan cannot be read"), printed);
	}

	/** A theme's own class, of which nothing is known here, and its fields disturb nobody. */
	@Test
	void whatAnAbsentThemeWroteDisturbsNobody() throws Exception {
		var plan = home.resolve("plan.cspplan");
		var words = Files.readString(plan);
		var own = words.replaceFirst("<blocks xmi:id=\"block-purpose\">", """
				<blocks xmlns:lake="urn:csp-theme:lake-safety" xsi:type="lake:LakeSafetyRecord" xmi:id="own-block" title="The old quarry" throwLines="3">
				  <lake:visits day="2020-05-01"/>
				</blocks>
				$0""");
		assertFalse(own.equals(words));
		Files.writeString(plan, own);
		assertTrue(pdf().contains("All crime 8,447 9,021"));
	}

	/** The way back: without its library, which the workbench has, and with the plan of the workbench. */
	@Test
	void theExampleIsPublishedByTheWorkbench() throws Exception {
		var file = home.resolve("published.pdf");
		var answer = Product.in(home).run("render", "tw-2020", "--layout", engine.kit().resolve("example/board.rptdesign").toString(), "--format", "pdf", "--out", file.toString());
		assertEquals(0, answer.exitCode(), answer.err());
		assertTrue(words(file).contains("All crime 8,447 9,021 −574"), words(file));
	}

	private String pdf() throws IOException, InterruptedException {
		var file = home.resolve("board.pdf");
		var printed = engine.render(report, "pdf", file);
		assertTrue(Files.exists(file), printed);
		return words(file);
	}

	private static String words(Path file) throws IOException {
		try (var pdf = Loader.loadPDF(file.toFile())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}
}
