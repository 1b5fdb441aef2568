package org.cspworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.SmallPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layout is a file that people send each other. */
class HostileLayoutTest {

	private static final Publisher PUBLISHER = new Publisher();
	private static final String REPORT = """
			<?xml version="1.0" encoding="UTF-8"?>
			%s<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1">
				<property name="units">pt</property>
				%s
				<page-setup><simple-master-page name="page" id="2"/></page-setup>
				<body>%s</body>
			</report>
			""";

	@TempDir
	Path folder;

	@AfterAll
	static void stop() {
		PUBLISHER.close();
	}

	private PublishingException refused(String before, String properties, String body) throws IOException {
		var design = Files.writeString(folder.resolve("mine.rptdesign"), REPORT.formatted(before, properties, body));
		var layout = new Layout("mine", "Mine", "", design.toUri().toURL(), false);
		var target = folder.resolve("mine.pdf");
		var told = assertThrows(PublishingException.class,
				() -> PUBLISHER.publish(new Publication(PlanSnapshot.of(SmallPlan.tunbridgeWells()), layout, Format.PDF), target));
		assertFalse(Files.exists(target));
		assertFalse(told.getMessage().contains("ended unexpectedly"), told.getMessage());
		return told;
	}

	@Test
	void expressionsCannotReachJava() throws Exception {
		refused("", "", "<text-data id=\"5\"><expression name=\"valueExpr\">java.lang.System.setProperty(\"hostile\", \"yes\")</expression></text-data>");
		assertNull(System.getProperty("hostile"));
		refused("", "", "<text-data id=\"5\"><expression name=\"valueExpr\">Packages.java.lang.Class.forName(\"java.lang.System\").getMethod(\"setProperty\")</expression></text-data>");
		refused("", "", "<text-data id=\"5\"><expression name=\"valueExpr\">\"\".getClass().forName(\"java.lang.Runtime\")</expression></text-data>");
		refused("", "", "<text-data id=\"5\"><expression name=\"valueExpr\">new java.io.FileWriter(\"" + folder.resolve("written") + "\").close()</expression></text-data>");
		assertFalse(Files.exists(folder.resolve("written")));
	}

	/** BIRT puts its own objects before every script; none of them is a way round the fence. */
	@Test
	void nothingThatBirtGivesLeadsOut() throws Exception {
		for (var way : List.of("reportContext.getRenderOption().getOutputFileName()", "reportContext.getAppContext().get(\"EngineTask\").getEngine()", "reportContext.getAppContext().get(\"EngineTask\").getReportRunnable()", "reportContext.getAppContext().values().iterator()", "_jsContext.getEngine().openReportDesign(\"x\")",
				"_jsContext.getApplicationClassLoader().loadClass(\"java.lang.Runtime\")", "reportContext.getReportRunnable().getDesignHandle()", "reportContext.getDesignHandle().saveAs(\"x\")",
				"reportContext.getAppContext().get(\"" + PlanSnapshot.KEY + "\").plan().eResource()", "_statusHandle.getClass().getClassLoader()", "reportContext.getClass().forName(\"java.lang.Runtime\")")) {
			var text = way.replace("\"", "&quot;");
			var told = refused("", "", "<text-data id=\"5\"><expression name=\"valueExpr\">String(" + text + ")</expression></text-data>");
			assertTrue(told.getMessage().contains("is prohibited") || told.getMessage().contains("is not a function"), way + ": " + told.getMessage());
		}
	}

	@Test
	void codeOfItsOwnIsRefused() throws Exception {
		assertEquals("The layout \"mine\" was not published because it asks for program code of its own: take that out in the layout editor.",
				refused("", "<property name=\"eventHandlerClass\">com.example.Handler</property>", "").getMessage());
	}

	@Test
	void otherDataIsRefused() throws Exception {
		var told = refused("", "<data-sources><oda-data-source extensionID=\"org.eclipse.birt.report.data.oda.jdbc\" name=\"d\" id=\"9\"/></data-sources>", "");
		assertTrue(told.getMessage().contains("data from outside the plan"), told.getMessage());
	}

	@Test
	void filesAndAddressesAreRefused() throws Exception {
		assertTrue(refused("", "", "<image id=\"5\"><property name=\"source\">url</property><expression name=\"uri\">\"http://example.org/track.png\"</expression></image>")
				.getMessage().contains("a file or an address"));
		assertTrue(refused("", "", "<text id=\"5\"><property name=\"contentType\">html</property><text-property name=\"content\"><![CDATA[<img src=\"file:///etc/passwd\">]]></text-property></text>")
				.getMessage().contains("a file or an address"));
		assertTrue(refused("", "<property name=\"pdfDocumentPrepend\">/etc/passwd</property>", "").getMessage().contains("a file or an address"));
	}

	@Test
	void entitiesAreNotExpanded() throws Exception {
		var secret = Files.writeString(folder.resolve("secret.txt"), "hidden words");
		var told = refused("<!DOCTYPE report [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "", "<label id=\"5\"><text-property name=\"text\">&x;</text-property></label>");
		assertFalse(told.getMessage().contains("hidden words"));
	}

	@Test
	void anExpressionThatNeverEndsIsGivenUpAndTheNextReportIsPublished() throws Exception {
		var body = "<text-data id=\"5\"><expression name=\"valueExpr\">while (true) {}</expression></text-data>";
		var design = Files.writeString(folder.resolve("endless.rptdesign"), REPORT.formatted("", "", body));
		var start = System.nanoTime();
		var told = assertThrows(PublishingException.class, () -> PUBLISHER.publish(new Publication(PlanSnapshot.of(SmallPlan.tunbridgeWells()),
				new Layout("endless", "Endless", "", design.toUri().toURL(), false), Format.PDF), folder.resolve("endless.pdf"), () -> System.nanoTime() - start > 1_000_000_000L));
		assertEquals("Publishing was cancelled; nothing was written.", told.getMessage());
		assertFalse(Files.exists(folder.resolve("endless.pdf")));
		anInnocentLayoutIsPublished();
	}

	@Test
	void aLibraryBesideALayoutIsInspectedToo() throws Exception {
		Files.writeString(folder.resolve("mine.rptlibrary"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<library xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1">
					<data-sources><script-data-source name="d" id="9"/></data-sources>
				</library>
				""");
		var told = refused("", "<list-property name=\"libraries\"><structure><property name=\"fileName\">mine.rptlibrary</property><property name=\"namespace\">m</property></structure></list-property>", "");
		assertTrue(told.getMessage().contains("scripts of its own"), told.getMessage());
	}

	@Test
	void anInnocentLayoutIsPublished() throws Exception {
		var design = Files.writeString(folder.resolve("mine.rptdesign"),
				REPORT.formatted("", "", "<text-data id=\"5\"><expression name=\"valueExpr\">BirtDateTime.year(new Date()) > 2000 ? \"new\" : \"old\"</expression></text-data>"));
		var target = folder.resolve("mine.html");
		PUBLISHER.publish(new Publication(PlanSnapshot.of(SmallPlan.tunbridgeWells()), new Layout("mine", "Mine", "", design.toUri().toURL(), false), Format.HTML), target);
		assertTrue(Files.readString(target).contains("new"));
	}
}
