package org.cspworkbench.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cspworkbench.product.Product.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Theme jars that are dropped into a folder of the finished product. */
class ThemeJarTest {

	@TempDir
	Path home;

	private Product product;

	@BeforeEach
	void unpack() {
		product = Product.in(home);
	}

	private Path themes() throws IOException {
		return Files.createDirectories(home.resolve("data/themes"));
	}

	@Test
	void theShippedThemesAreListed() throws Exception {
		var json = done(product.run("list", "themes", "--format", "json")).out();
		for (var id : new String[] { "domestic-abuse", "road-safety", "overall-crime" }) {
			assertTrue(json.lines().anyMatch(line -> line.contains("\"id\": \"" + id + "\"") && line.contains("\"state\": \"ready\"") && line.contains("\"source\": \"built in\"")), json);
		}
		assertFalse(json.contains("\"broken\""), json);
	}

	/** What the template builds is dropped in, used, taken away and put back; no byte of a plan is lost. */
	@Test
	void theTemplateIsDroppedInTakenAwayAndPutBack() throws Exception {
		var jar = Files.copy(template(), themes().resolve("water.jar"));
		var listed = done(product.run("list", "themes", "--format", "json")).out();
		assertTrue(listed.lines().anyMatch(line -> line.contains("\"id\": \"water-safety\"") && line.contains("\"state\": \"ready\"") && line.contains("water.jar")), listed);
		var rescues = Files.writeString(home.resolve("rescues.csv"), "District,2023/24,2024/25\nTunbridge Wells,8,12\n");
		done(product.run("import", "data", rescues.toString(), "--as", "mapping:water-rescues"));
		assertTrue(done(product.run("list", "datasets")).out().contains("water-rescues"));
		assertOutlives(jar, "water-safety", "urn:example:water-safety", "WaterPlace", "throwLines=\"3\"", "water.rescues|each-week", "20.0");
	}

	/** As its README says: copied to a folder of its own, with a JDK and the product alone. */
	@Test
	void theTemplateIsBuiltFarFromTheRepository() throws Exception {
		var outside = home.resolve("outside");
		var source = Path.of(System.getProperty("csp.theme.template")).resolveSibling(".").normalize();
		try (var files = Files.walk(source)) {
			for (var file : files.filter(Files::isRegularFile).filter(file -> !source.relativize(file).startsWith("target")).toList()) {
				var copy = outside.resolve(source.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		for (var command : Files.readAllLines(outside.resolve("README.md")).stream().filter(line -> line.matches(" {4}(mkdir|javac|jar) .*")).map(String::strip).toList()) {
			var builder = new ProcessBuilder("sh", "-c", command.replace("WORKBENCH", product.installation().toString())).directory(outside.toFile()).inheritIO();
			builder.environment().merge("PATH", Path.of(System.getProperty("java.home"), "bin").toString(), (path, java) -> java + ":" + path);
			assertEquals(0, builder.start().waitFor(), command);
		}
		done(product.run("theme", "install", outside.resolve("target/water.jar").toString()));
		assertTrue(state("water-safety").contains("\"ready\""), state("water-safety"));
	}

	/** The same with a jar that the product itself makes, where there is no compiler on the path. */
	@Test
	void aThemeMadeHereIsDroppedInTakenAwayAndPutBack() throws Exception {
		var jar = themes().resolve("lake.jar");
		done(product.run("theme", "new", jar.toString(), "--id", "lake-safety", "--title", "Lake safety", "--field", "Throw lines:number", "--field", "Looked at:date"));
		assertTrue(done(product.run("list", "themes")).out().contains("Lake safety"));
		assertOutlives(jar, "lake-safety", "urn:csp-theme:lake-safety", "LakeSafetyRecord", "throwLines=\"3\"", "lake-safety.incidents", "1,040");
	}

	/** The whole way of an analyst's theme with a Java that has no compiler, and none on the path. */
	@Test
	void noCompilerIsNeeded() throws Exception {
		var runtime = PlainRuntime.in(home);
		assertFalse(runtime.modules().contains("jdk.compiler"), runtime.modules());
		assertFalse(Files.exists(runtime.java().resolve("bin/javac")));
		product = product.with(runtime.java(), runtime.programs());
		var made = home.resolve("lake.jar");
		done(product.run("theme", "new", made.toString(), "--id", "lake-safety", "--title", "Lake safety", "--field", "Throw lines:number"));
		done(product.run("theme", "install", made.toString()));
		assertTrue(state("lake-safety").contains("\"ready\""));
		assertOutlives(themes().resolve("csptheme.lake-safety.jar"), "lake-safety", "urn:csp-theme:lake-safety", "LakeSafetyRecord", "throwLines=\"3\"", "lake-safety.incidents", "1,040");
	}

	private void assertOutlives(Path jar, String theme, String namespace, String type, String field, String token, String words) throws Exception {
		var key = token.replaceFirst("\\|.*", "");
		var file = Files.writeString(home.resolve("plan.cspplan"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<plan:Plan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:own="%s" xmlns:plan="https://cspworkbench.org/model/plan" xmi:id="plan" metamodelVersion="1" key="with-theme" title="With a theme" period="2026-04/2027-03" homeArea="home">
				  <areas xmi:id="home" name="Exampleton"/>
				  <indicators xmi:id="ind" key="%s" name="Counted" theme="%s" unit="rescues"/>
				  <series xmi:id="ser" indicator="ind" area="home">
				    <figures xmi:id="fig" period="2025-01/2025-12" value="1040"/>
				  </series>
				  <parts xmi:id="part" title="Analysis" kind="analysis">
				    <sections xmi:id="sec" title="At the water" kind="theme" theme="%s">
				      <blocks xmi:id="words" title="Levels">
				        <text>Here: {%s}.</text>
				      </blocks>
				      <blocks xsi:type="own:%s" xmi:id="own" title="The old quarry" %s/>
				    </sections>
				  </parts>
				  <themes xmi:id="use" theme="%s" title="The theme" version="1.0.0"/>
				</plan:Plan>
				""".formatted(namespace, key, theme, theme, token, type, field, theme));
		done(product.run("import", "plan", file.toString(), "--as", "own"));
		var first = home.resolve("first.cspplan");
		done(product.run("export", "plan", "own", "--out", first.toString()));
		assertTrue(Files.readString(first).contains(field));
		assertRenders(words, "Throw lines: 3", "");

		var kept = home.resolve("kept.jar");
		Files.move(jar, kept);
		assertFalse(done(product.run("list", "themes")).out().contains(theme));
		var second = home.resolve("second.cspplan");
		done(product.run("export", "plan", "own", "--out", second.toString()));
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
		assertRenders("Levels", "At the water", "The theme");
		assertFalse(Files.readString(home.resolve("own.html")).contains("The old quarry"), "a bare heading");
		for (var format : new String[] { "pdf", "docx", "odt", "xlsx" }) {
			var report = home.resolve("without." + format);
			var answer = done(product.run("render", "own", "--layout", "assessment", "--format", format, "--out", report.toString()));
			assertTrue(answer.err().contains("The theme") && answer.err().contains("\"The old quarry\" is left out of reports"), answer.err());
			assertTrue(Files.size(report) > 0, format);
		}

		Files.move(kept, jar);
		var third = home.resolve("third.cspplan");
		done(product.run("export", "plan", "own", "--out", third.toString()));
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(third));
		assertRenders(words, "Throw lines: 3", "");
	}

	/** @param notice part of what is said on the standard error; empty when nothing is */
	private void assertRenders(String words, String more, String notice) throws Exception {
		var html = home.resolve("own.html");
		var answer = product.run("render", "own", "--layout", "assessment", "--format", "html", "--out", html.toString());
		assertEquals(0, answer.exitCode(), answer.err());
		var text = Files.readString(html);
		assertTrue(text.contains(words), () -> words + " is not in the report");
		assertTrue(text.contains(more), () -> more + " is not in the report");
		assertEquals(notice.isEmpty(), answer.err().isBlank(), answer.err());
		assertTrue(answer.err().contains(notice), answer.err());
	}

	@Test
	void aBrokenJarIsNamedAndTheRestWorks() throws Exception {
		Files.writeString(themes().resolve("no-jar.jar"), "this is no jar");
		var json = done(product.run("list", "themes", "--format", "json")).out();
		assertTrue(json.lines().anyMatch(line -> line.contains("\"id\": \"no-jar\"") && line.contains("\"state\": \"broken\"") && line.contains("not a jar")), json);
		assertTrue(json.contains("\"id\": \"domestic-abuse\""), json);
	}

	@Test
	void aThemeCanBeInstalledAndSwitchedOff() throws Exception {
		var jar = home.resolve("mine.jar");
		done(product.run("theme", "new", jar.toString(), "--id", "my-theme", "--title", "Mine"));
		done(product.run("theme", "install", jar.toString()));
		done(product.run("theme", "disable", "my-theme"));
		assertTrue(state("my-theme").contains("\"disabled\""));
		done(product.run("theme", "enable", "my-theme"));
		assertTrue(state("my-theme").contains("\"ready\""));
		assertEquals(2, product.run("theme", "disable", "no-such-theme").exitCode());
		assertEquals(2, product.run("theme", "new", jar.toString(), "--id", "other", "--title", "Other").exitCode());
		assertEquals(2, product.run("theme", "new", home.resolve("x.jar").toString(), "--id", "Not an id", "--title", "Other").exitCode());
	}

	private String state(String theme) throws Exception {
		return done(product.run("list", "themes", "--format", "json")).out().lines().filter(line -> line.contains("\"id\": \"" + theme + "\"")).findFirst().orElse("");
	}

	private static Path template() throws IOException {
		try (var jars = Files.list(Path.of(System.getProperty("csp.theme.template")))) {
			return jars.filter(jar -> jar.getFileName().toString().matches("org\\.example\\.theme\\.water-[^-]*(-SNAPSHOT)?\\.jar")).findFirst().orElseThrow();
		}
	}

	private static Answer done(Answer answer) {
		assertEquals(0, answer.exitCode(), answer.err());
		return answer;
	}
}
