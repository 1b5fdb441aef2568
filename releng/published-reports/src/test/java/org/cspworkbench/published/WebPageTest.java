package org.cspworkbench.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every web page that the tests of the report bundle published, seen with a real browser. */
class WebPageTest {

	/** Of a phone, or of a screen of 1280 pixels at four times the size (WCAG 1.4.10). */
	private static final int NARROW = 320;
	private static final int USUAL = 1280;
	/** A4 without margins of 1 cm. */
	private static final int PAPER = 718;

	private static Browser browser;
	private static String axe;

	@BeforeAll
	static void start() throws Exception {
		try (var script = WebPageTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
			axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		browser = new Browser();
	}

	@AfterAll
	static void stop() throws Exception {
		browser.close();
	}

	private static List<Path> pages() throws IOException {
		try (var files = Files.list(Path.of(System.getProperty("published")))) {
			return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

	@TestFactory
	Stream<DynamicTest> everyPageIsAccessible() throws IOException {
		assertFalse(pages().isEmpty(), "The tests of the report bundle published no web page");
		return pages().stream().flatMap(page -> Stream.of(USUAL, NARROW)
				.map(width -> DynamicTest.dynamicTest(page.getFileName() + " at " + width, () -> assertEquals("", violations(page, width), page.getFileName() + " at " + width + " pixels"))));
	}

	@TestFactory
	Stream<DynamicTest> noPageMovesSideways() throws IOException {
		return pages().stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
			open(page, NARROW, "screen");
			assertEquals("", beyond(NARROW), page.getFileName() + " is wider than a small screen");
		}));
	}

	@TestFactory
	Stream<DynamicTest> nothingIsCutOffInPrint() throws IOException {
		return pages().stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
			open(page, PAPER, "print");
			assertEquals("", beyond(PAPER), page.getFileName() + " is wider than the paper");
			assertEquals(0, browser.evaluate("[...document.querySelectorAll('*')].filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible').length").getAsInt());
			assertEquals("none", browser.evaluate("getComputedStyle(document.querySelector('.skip')).display").getAsString());
		}));
	}

	@TestFactory
	Stream<DynamicTest> noPageHasAScript() throws IOException {
		return pages().stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
			open(page, USUAL, "screen");
			assertEquals(0, browser.evaluate("document.querySelectorAll('script, iframe, object, embed, link').length").getAsInt());
			assertEquals(0, browser.evaluate("[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()).filter(name => name.startsWith('on')).length").getAsInt());
			assertEquals(0, browser.evaluate("performance.getEntriesByType('resource').filter(one => !one.name.startsWith('data:')).length").getAsInt());
			assertTrue(browser.evaluate("document.querySelectorAll('main h1').length").getAsInt() > 0);
		}));
	}

	/** The check must be able to fail: a page with two plain faults has both found. */
	@Test
	void faultsAreFound() throws Exception {
		var page = Files.createTempFile("faults", ".html");
		try {
			Files.writeString(page, "<!DOCTYPE html><html><head><title>Faults</title></head><body><main><h1>Faults</h1><img src=\"data:,\"></main></body></html>");
			var found = violations(page, USUAL);
			assertTrue(found.contains("html-has-lang") && found.contains("image-alt"), found);
		} finally {
			Files.delete(page);
		}
	}

	private static void open(Path page, int width, String medium) {
		browser.medium(medium);
		browser.width(width);
		browser.open(page);
	}

	private static String violations(Path page, int width) {
		open(page, width, "screen");
		browser.evaluate(axe + ";0");
		var found = browser.evaluate("axe.run(document, {resultTypes: ['violations']}).then(result => result.violations)").getAsJsonArray();
		return StreamSupport.stream(found.spliterator(), false).map(JsonElement::getAsJsonObject)
				.map(one -> one.get("id").getAsString() + ": " + one.get("help").getAsString() + " " + one.getAsJsonArray("nodes").size() + "x " + one.getAsJsonArray("nodes").get(0).getAsJsonObject().get("html"))
				.collect(Collectors.joining("\n"));
	}

	/** The elements that reach beyond the window, but for those in a region that moves by itself. */
	private static String beyond(int width) {
		return browser.evaluate("""
				document.documentElement.scrollWidth <= %d ? '' :
				[...document.querySelectorAll('main *')].filter(e => !e.closest('.wide') && e.getBoundingClientRect().right > %d).slice(0, 5).map(e => e.outerHTML.slice(0, 200)).join('\\n')
				""".formatted(width, width)).getAsString();
	}
}
