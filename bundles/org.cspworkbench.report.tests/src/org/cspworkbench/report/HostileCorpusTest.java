package org.cspworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.report.outside.Limits;
import org.cspworkbench.testkit.SmallPlan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Designs made to do harm: each ends in one sentence, or in a report in which the harm is not. */
class HostileCorpusTest {

	/** Enough for the start of the child on a busy computer. */
	private static final Limits BRIEF = new Limits(Duration.ofSeconds(40), 30L << 20, 256);
	private static final String STOPPED = "(?s)(Publishing took longer than 40 seconds and was stopped; nothing was written\\.|The published file grew beyond 30 MB and was stopped; nothing was written\\."
			+ "|The layout \"mine\" needed more than 256 MB of memory and was stopped; nothing was written\\.)";
	private static final String REPORT = """
			<?xml version="1.0" encoding="UTF-8"?>
			%s<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1">
				%s
				<property name="units">pt</property>
				%s
				<page-setup><simple-master-page name="page" id="2"/></page-setup>
				<body><label id="3"><property name="fontSize">20pt</property><text-property name="text">Title</text-property></label>%s</body>
			</report>
			""";
	private static final String DATA = """
			<data-sources><oda-data-source extensionID="org.cspworkbench.report.plan" name="plan" id="90"/></data-sources>
			<data-sets><oda-data-set extensionID="org.cspworkbench.report.plan.rows" name="%1$s" id="91">%2$s<property name="dataSource">plan</property><xml-property name="queryText"><![CDATA[%1$s]]></xml-property></oda-data-set></data-sets>
			""";
	private static final String LAUGHS = "<!DOCTYPE %s [<!ENTITY a \"laugh\">" + Stream.of("ba", "cb", "dc", "ed", "fe", "gf", "hg", "ih")
			.map(two -> "<!ENTITY " + two.charAt(0) + " \"" + ("&" + two.charAt(1) + ";").repeat(10) + "\">").collect(Collectors.joining()) + "]>";
	private static final String LIBRARIES = "<list-property name=\"libraries\"><structure><property name=\"fileName\">%s.rptlibrary</property><property name=\"namespace\">n</property></structure></list-property>";

	@TempDir
	Path folder;

	private Path write(String before, String properties, String data, String body) throws IOException {
		return Files.writeString(folder.resolve("mine.rptdesign"), REPORT.formatted(before, properties, data, body));
	}

	private Path publish(Format format) throws IOException, PublishingException {
		var target = folder.resolve("mine." + format.extension());
		var layout = new Layout("mine", "Mine", "", folder.resolve("mine.rptdesign").toUri().toURL(), false);
		new Publisher(BRIEF).publish(new Publication(PlanSnapshot.of(SmallPlan.tunbridgeWells()), layout, format), target);
		return target;
	}

	private String refused(String before, String properties, String data, String body) throws IOException {
		write(before, properties, data, body);
		var told = assertThrows(PublishingException.class, () -> publish(Format.HTML)).getMessage();
		assertEquals(1, told.lines().count(), told);
		assertFalse(told.contains("ended unexpectedly") || told.contains("details are in the log"), told);
		try (var files = Files.list(folder)) {
			assertEquals(List.of(), files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("html") || name.startsWith(".csp-")).toList());
		}
		return told;
	}

	private static String expression(String script) {
		return "<text-data id=\"5\"><property name=\"contentType\">html</property><expression name=\"valueExpr\"><![CDATA[" + script + "]]></expression></text-data>";
	}

	private static String chart(String before, String inside) {
		return "<extended-item extensionName=\"Chart\" extensionVersion=\"2.6.1\" id=\"7\"><xml-property name=\"xmlRepresentation\"><![CDATA[" + before
				+ "<model:ChartWithAxes xmlns:model=\"http://www.birt.eclipse.org/ChartModel\">" + inside + "</model:ChartWithAxes>]]></xml-property></extended-item>";
	}

	@Test
	void scriptsOfItemsNeedTrust() throws Exception {
		for (var method : List.of("initialize", "beforeFactory")) {
			assertTrue(refused("", "<method name=\"" + method + "\"><![CDATA[while (true) {}]]></method>", "", "").contains("scripts of its own"), method);
		}
		for (var method : List.of("onPrepare", "onCreate", "onRender")) {
			assertTrue(refused("", "", "", "<label id=\"5\"><text-property name=\"text\">words</text-property><method name=\"" + method + "\"><![CDATA[while (true) {}]]></method></label>")
					.contains("scripts of its own"), method);
		}
	}

	@Test
	void aColumnThatIsNeverComputedIsStopped() throws Exception {
		var computed = "<list-property name=\"computedColumns\"><structure><property name=\"name\">endless</property><expression name=\"expression\">while (true) {}</expression><property name=\"dataType\">integer</property></structure></list-property>";
		var list = "<list id=\"5\"><property name=\"dataSet\">actions</property><list-property name=\"boundDataColumns\"><structure><property name=\"name\">endless</property><expression name=\"expression\">dataSetRow[\"endless\"]</expression></structure></list-property>"
				+ "<detail><data id=\"6\"><property name=\"resultSetColumn\">endless</property></data></detail></list>";
		assertTrue(refused("", "", DATA.formatted("actions", computed), list).matches(STOPPED));
	}

	@Test
	void theScriptOfAChartThatNeverEndsIsStopped() throws Exception {
		var design = Files.readString(Published.stock("board-figures", folder));
		Files.writeString(folder.resolve("mine.rptdesign"), design.replaceFirst("<SubType>", "<Script>function beforeGeneration(chart, context) { while (true) {} }</Script>\n<SubType>"));
		var told = assertThrows(PublishingException.class, () -> publish(Format.HTML)).getMessage();
		assertTrue(told.matches(STOPPED), told);
		assertFalse(Files.exists(folder.resolve("mine.html")));
	}

	@Test
	void rowsWithoutEndAreStopped() throws Exception {
		var lists = "<text-data id=\"50\"><expression name=\"valueExpr\">\"many words many words many words many words\"</expression></text-data>";
		for (var depth = 0; depth < 9; depth++) {
			lists = "<list id=\"" + (10 + depth) + "\"><property name=\"dataSet\">figures</property><detail>" + lists + "</detail></list>";
		}
		var told = refused("", "", DATA.formatted("figures", ""), lists);
		assertTrue(told.matches(STOPPED), told);
	}

	@Test
	void noEntityIsExpandedWhereverItIsDeclared() throws Exception {
		var secret = Files.writeString(folder.resolve("secret.txt"), "hidden words");
		var reading = "<!DOCTYPE x [<!ENTITY i SYSTEM \"" + secret.toUri() + "\">]>";
		for (var declared : List.of(LAUGHS.formatted("x"), reading)) {
			assertTrue(refused(declared, "", "", "<label id=\"5\"><text-property name=\"text\">&i;</text-property></label>").contains("DOCTYPE"));
			Files.writeString(folder.resolve("lib.rptlibrary"), "<?xml version=\"1.0\"?>" + declared
					+ "<library xmlns=\"http://www.eclipse.org/birt/2005/design\" version=\"3.2.27\" id=\"1\"><text-property name=\"displayName\">&i;</text-property></library>");
			assertTrue(refused("", LIBRARIES.formatted("lib"), "", "").contains("lib.rptlibrary declares entities of its own"));
			assertTrue(refused("", "", "", chart("<?xml version=\"1.0\"?>" + declared, "<Type>&i;</Type>")).contains("DOCTYPE"));
		}
	}

	@Test
	void librariesThatNameEachOtherEnd() throws Exception {
		var library = "<?xml version=\"1.0\"?><library xmlns=\"http://www.eclipse.org/birt/2005/design\" version=\"3.2.27\" id=\"1\">%s<property name=\"units\">pt</property></library>";
		Files.writeString(folder.resolve("a.rptlibrary"), library.formatted(LIBRARIES.formatted("b")));
		Files.writeString(folder.resolve("b.rptlibrary"), library.formatted(LIBRARIES.formatted("a")));
		assertTrue(refused("", LIBRARIES.formatted("a"), "", "").contains("mine"));
	}

	@Test
	void aDesignOfAHundredMegabytesIsListedAndNotOpened() throws Exception {
		Files.createDirectories(folder.resolve("layouts"));
		try (var out = Files.newBufferedWriter(folder.resolve("layouts/mine.rptdesign"))) {
			out.write("<?xml version=\"1.0\"?><report xmlns=\"http://www.eclipse.org/birt/2005/design\" version=\"3.2.27\" id=\"1\"><text-property name=\"displayName\">");
			for (var megabyte = 0; megabyte < 100; megabyte++) {
				out.write("x".repeat(1 << 20));
			}
			out.write("</text-property></report>");
		}
		var layout = Layouts.in(folder).named("mine");
		assertEquals("mine", layout.title());
		assertEquals(List.of(), Layouts.parameters(layout));
		assertEquals(Standing.NEVER, Layouts.standing(layout));
		var told = assertThrows(PublishingException.class, () -> new Publisher(BRIEF).publish(new Publication(PlanSnapshot.of(SmallPlan.tunbridgeWells()), layout, Format.PDF), folder.resolve("mine.pdf")));
		assertEquals("The layout mine.rptdesign is larger than 20 MB with the files that it names, and was not opened.", told.getMessage());
	}

	@Test
	void aPictureWhoseAddressIsPutTogetherIsNotFetched() throws Exception {
		Files.write(folder.resolve("secret.png"), Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
		var address = folder.resolve("secret.png").toUri().toString();
		write("", "", "", expression("\"<b>words</b><\" + \"im\" + \"g sr\" + \"c='" + address.substring(0, 3) + "\" + \"" + address.substring(3) + "'><p sty\" + \"le='background-image:u\" + \"rl(" + address + ")'>end</p>\""));
		var page = Jsoup.parse(publish(Format.HTML).toFile());
		assertEquals(0, page.select("img, [style*=url]").size(), page.html());
		assertTrue(page.text().contains("words") && page.text().contains("end"), page.text());
		try (var pdf = new PdfReading(publish(Format.PDF))) {
			assertFalse(Stream.of(pdf.document().getPage(0).getResources().getXObjectNames().spliterator()).anyMatch(names -> names.tryAdvance(name -> {
			})), "a picture is in the file");
		}
	}

	@Test
	void aPictureInAChartIsRefused() throws Exception {
		assertTrue(refused("", "", "", chart("", "<Block><Background><URL>file:///etc/hostname</URL></Background></Block>")).contains("a file or an address"));
		assertTrue(refused("", "", "", chart("", "<Script>com.example.Handler</Script>")).contains("program code"));
	}

	@Test
	void aLinkThatRunsAScriptLeadsNowhere() throws Exception {
		write("", "", "", "<label id=\"5\"><structure name=\"action\"><property name=\"linkType\">hyperlink</property><expression name=\"uri\" type=\"javascript\">\"java\" + \"script:alert(1)\"</expression></structure><text-property name=\"text\">Click</text-property></label>"
				+ expression("\"<a href='java\" + \"script:alert(2)' onclick='alert(3)'>there</a>\""));
		var page = Jsoup.parse(publish(Format.HTML).toFile());
		assertTrue(page.text().contains("Click") && page.text().contains("there"), page.text());
		assertFalse(page.html().contains("alert"), page.html());
		assertFalse(new String(Files.readAllBytes(publish(Format.PDF)), StandardCharsets.ISO_8859_1).contains("alert(1)"));
	}

	/** One expression tries all ways and tells those that were open. */
	@Test
	void noObjectOfBirtLeadsToJava() throws Exception {
		var ways = List.of("Packages.java.lang.System.getProperty(\"user.home\")", "java.lang.Runtime.getRuntime()", "new Packages.java.io.File(\"/etc/passwd\").length()", "new JavaImporter(java.io).File(\"x\").length()",
				"importPackage(java.io); File(\"x\").length()", "\"\".getClass().forName(\"java.lang.Runtime\")", "reportContext.getClass().getClassLoader().loadClass(\"java.lang.Runtime\")",
				"reportContext.getReportRunnable().getDesignHandle().getModule()", "reportContext.getAppContext().entrySet().iterator().next()", "reportContext.getHttpServletRequest().getSession()",
				"reportContext.getDesignHandle().openLibrary(\"x\")", "params.getClass().forName(\"java.lang.Runtime\")", "vars.getClass().getClassLoader()", "new (Packages.javax.script.ScriptEngineManager)().getEngineFactories().size()",
				"Packages.org.eclipse.core.runtime.Platform.getBundle(\"x\").getSymbolicName()", "Packages.org.cspworkbench.report.Publisher.class.getName()", "BirtDateTime.getClass().forName(\"java.lang.Runtime\")",
				"Packages.com.ibm.icu.util.ULocale.class.getClassLoader().getParent()", "java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/hostname\"))",
				"new Packages.org.mozilla.javascript.NativeJavaClass()", "Packages.org.mozilla.javascript.Context.exit(); new Packages.org.mozilla.javascript.ContextFactory().enterContext()",
				"Packages.org.mozilla.javascript.SecurityUtilities.getSystemProperty(\"user.home\")", "new Packages.org.eclipse.birt.report.engine.parser.ReportParser()",
				"Packages.org.mozilla.javascript.ContextFactory.getGlobal()");
		var script = new StringBuilder("(function () { var open = []; ");
		for (var i = 0; i < ways.size(); i++) {
			script.append("try { var found = eval(").append("'" + ways.get(i).replace("'", "\\'") + "'").append("); if (found !== undefined && found !== null) { open.push('way ").append(i).append("'); } } catch (e) { } ");
		}
		write("", "", "", expression(script + "return 'tried ' + " + ways.size() + " + ': ' + (open.length == 0 ? 'closed' : open.join(', ')); })()"));
		var words = Jsoup.parse(publish(Format.HTML).toFile()).text();
		assertTrue(words.contains("tried " + ways.size() + ": closed"), words);
	}
}
