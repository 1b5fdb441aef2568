package org.cspworkbench.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** Every PDF that the tests of the report bundle published is accessible by PDF/UA-1. */
class PdfUaTest {

	@BeforeAll
	static void start() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	@TestFactory
	Stream<DynamicTest> everyPdfConformsToPdfUa1() throws IOException {
		var pdfs = pdfs();
		assertFalse(pdfs.isEmpty(), "The tests of the report bundle published no PDF");
		return pdfs.stream().map(pdf -> DynamicTest.dynamicTest(pdf.getFileName().toString(), () -> assertEquals("", findings(pdf), pdf.getFileName() + " is not PDF/UA-1")));
	}

	private static List<Path> pdfs() throws IOException {
		try (var files = Files.list(Path.of(System.getProperty("published")))) {
			return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
		}
	}

	private static String findings(Path pdf) throws Exception {
		try (var parser = Foundries.defaultInstance().createParser(Files.newInputStream(pdf), PDFAFlavour.PDFUA_1);
				var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, 20, false, true, false)) {
			var result = validator.validate(parser);
			return result.getTestAssertions().stream().filter(found -> found.getStatus() == Status.FAILED).map(PdfUaTest::finding).distinct().collect(Collectors.joining("\n"));
		}
	}

	private static String finding(TestAssertion found) {
		return found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber() + " " + found.getMessage() + " " + found.getLocation().getContext();
	}
}
