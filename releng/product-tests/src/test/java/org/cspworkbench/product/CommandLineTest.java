package org.cspworkbench.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cspworkbench.product.Product.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands of the finished product. */
class CommandLineTest {

	private static final String DESIGN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1">
				<property name="units">pt</property>
				%s
				<parameters><scalar-parameter name="who" id="2"><property name="valueType">static</property><property name="dataType">string</property><property name="isRequired">false</property></scalar-parameter></parameters>
				<page-setup><simple-master-page name="page" id="3"/></page-setup>
				<body><text-data id="5"><expression name="valueExpr">%s</expression></text-data></body>
			</report>
			""";


	@TempDir
	static Path home;

	static Product product;

	@BeforeAll
	static void unpack() {
		product = Product.in(home);
	}

	@Test
	void helpNamesTheCommands() throws Exception {
		var help = product.run("--help");
		assertEquals(0, help.exitCode(), help.err());
		for (var command : new String[] { "render PLAN", "check PLAN", "list plans", "import plan", "import data", "export plan", "backup FILE", "restore FILE" }) {
			assertTrue(help.out().contains(command), help.out());
		}
	}

	@Test
	void listsTheSamplePlans() throws Exception {
		var table = product.run("list", "plans");
		assertEquals(0, table.exitCode(), table.err());
		assertTrue(table.out().contains("tw-2020"), table.out());
		var json = product.run("list", "plans", "--format", "json");
		assertTrue(json.out().contains("\"id\": \"tw-2020\""), json.out());
	}

	@Test
	void rendersTheFiguresOfTheSample() throws Exception {
		var file = home.resolve("sample.pdf");
		var answer = product.run("render", "tw-2020", "--layout", "assessment", "--format", "pdf", "--out", file.toString());
		assertAll(() -> assertEquals(0, answer.exitCode(), answer.err()), () -> assertEquals("", answer.out()), () -> assertEquals("", answer.err()));
		try (var pdf = Loader.loadPDF(file.toFile())) {
			var text = new PDFTextStripper().getText(pdf);
			for (var figure : new String[] { "8,447", "9,021", "2,362", "2,163", "1,470", "1,313" }) {
				assertTrue(text.contains(figure), figure + " is not in the report");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "no-such-plan,assessment,pdf", "no-such-file.cspplan,assessment,pdf", "tw-2020,no-such-layout,pdf", "tw-2020,assessment,papyrus" })
	void refusesWhatItDoesNotKnow(String plan, String layout, String format) throws Exception {
		var file = home.resolve("refused." + format);
		var answer = product.run("render", plan, "--layout", layout, "--format", format, "--out", file.toString());
		assertRefused(answer);
		assertFalse(Files.exists(file));
	}

	@Test
	void tellsWhatIsWrongInAPlan() throws Exception {
		var text = product.run("check", "tw-2020");
		assertEquals(1, text.exitCode(), text.err());
		var json = product.run("check", "tw-2020", "--format", "json");
		assertEquals(1, json.exitCode(), json.err());
		assertEquals(text.out().lines().count(), json.out().lines().filter(line -> line.contains("\"rule\": ")).count());
		for (var field : new String[] { "severity", "sentence", "element", "feature", "path", "mend" }) {
			assertTrue(json.out().lines().filter(line -> line.contains("\"rule\": ")).allMatch(line -> line.contains("\"" + field + "\": ")), field);
		}
	}

	@Test
	void rendersALayoutOfOnesOwnWithParameters() throws Exception {
		Files.writeString(home.resolve("mine.rptdesign"), DESIGN.formatted("", "params[&quot;who&quot;].value + &quot; and &quot; + (6 * 7)"));
		var file = home.resolve("mine.html");
		assertDone(product.run("render", "tw-2020", "--layout", home.resolve("mine.rptdesign").toString(), "--format", "html", "--parameter", "who=Everybody", "--out", file.toString()));
		assertTrue(Files.readString(file).contains("Everybody and 42"));
		assertRefused(product.run("render", "tw-2020", "--layout", home.resolve("mine.rptdesign").toString(), "--format", "html", "--parameter", "whom=Everybody", "--out", home.resolve("no.html").toString()));
		assertRefused(product.run("render", "tw-2020", "--layout", home.resolve("mine.rptdesign").toString(), "--format", "html", "--parameter", "Everybody", "--out", home.resolve("no.html").toString()));
		assertFalse(Files.exists(home.resolve("no.html")));
	}

	@Test
	void aLayoutThatReachesBeyondThePlanIsRefused() throws Exception {
		Files.writeString(home.resolve("hostile.rptdesign"), DESIGN.formatted("<property name=\"eventHandlerClass\">com.example.Handler</property>", "1"));
		assertRefused(product.run("render", "tw-2020", "--layout", home.resolve("hostile.rptdesign").toString(), "--format", "pdf", "--out", home.resolve("hostile.pdf").toString()));
		Files.writeString(home.resolve("script.rptdesign"), DESIGN.formatted("", "java.lang.System.getProperty(&quot;user.home&quot;)"));
		assertRefused(product.run("render", "tw-2020", "--layout", home.resolve("script.rptdesign").toString(), "--format", "html", "--out", home.resolve("hostile.html").toString()));
		assertFalse(Files.exists(home.resolve("hostile.pdf")) || Files.exists(home.resolve("hostile.html")));
	}

	@ParameterizedTest
	@CsvSource({ "launder", "render", "check", "check no-such-plan", "check tw-2020 --format papyrus", "list", "list planets", "backup", "render tw-2020 --layout", "render tw-2020 --colour red" })
	void badUsageIsOneSentence(String words) throws Exception {
		assertRefused(product.run(words.split(" ")));
	}

	@Test
	void theFirstWordOfSeveralCommandsNamesThem() throws Exception {
		assertEquals(List.of("\"import\" is the beginning of several commands: import data, import plan."), product.run("import").errorLines());
		assertEquals(product.run("--help").out(), product.run("help").out());
	}

	/** As in a container, or in a locale that is not installed. */
	@Test
	void commandsRunInAnyLocaleAndWithoutAHome() throws Exception {
		var data = home.resolve("Übung ’26");
		for (var environment : List.of(Map.of("LC_ALL", "C", "LANG", "C"), Map.of("LC_ALL", "xx_XX.UTF-8"), Map.of("HOME", "", "LC_ALL", "POSIX"))) {
			var all = new HashMap<>(product.environment());
			all.putAll(environment);
			var answer = new Product(product.installation(), home, all).run("list", "plans", "--data", data.toString());
			assertDone(answer);
			assertTrue(answer.out().contains("tw-2020"), answer.out());
		}
		assertTrue(Files.isDirectory(data.resolve("database")));
	}

	@Test
	void withoutADisplayTheWindowSaysSo() throws Exception {
		var answer = product.run();
		assertRefused(answer);
		assertTrue(answer.err().contains("display"), answer.err());
	}

	@Test
	void anExportedPlanComesBackTheSame() throws Exception {
		var first = home.resolve("first.cspplan");
		var second = home.resolve("second.cspplan");
		assertDone(product.run("export", "plan", "tw-2020", "--out", first.toString()));
		assertDone(product.run("import", "plan", first.toString(), "--as", "come-back"));
		assertDone(product.run("export", "plan", "come-back", "--out", second.toString()));
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
		assertRefused(product.run("import", "plan", first.toString(), "--as", "come-back"));
	}

	@Test
	void aBackupIsRestored() throws Exception {
		var file = home.resolve("all.backup");
		assertDone(product.run("backup", file.toString()));
		assertDone(product.run("restore", file.toString()));
		assertTrue(product.run("list", "plans").out().contains("tw-2020"));
		var broken = Files.writeString(home.resolve("broken.backup"), "this is no backup");
		assertRefused(product.run("restore", broken.toString()));
	}

	private static void assertDone(Answer answer) {
		assertEquals(0, answer.exitCode(), answer.err());
	}

	private static void assertRefused(Answer answer) {
		assertAll(() -> assertEquals(2, answer.exitCode(), answer.out() + answer.err()), () -> assertEquals("", answer.out()),
				() -> assertEquals(1, answer.errorLines().size(), answer.err()), () -> assertFalse(answer.err().contains("Exception"), answer.err()));
	}
}
