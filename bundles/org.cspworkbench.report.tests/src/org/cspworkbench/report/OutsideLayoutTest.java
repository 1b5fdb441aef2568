package org.cspworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.report.outside.Limits;
import org.cspworkbench.testkit.SmallPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layout from outside runs in a process that can be killed, and gets more than the plan only from somebody who trusts it. */
class OutsideLayoutTest {

	private static final String REPORT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1">
				<property name="units">pt</property>
				%s
				<page-setup><simple-master-page name="page" id="2"/></page-setup>
				<body>%s</body>
			</report>
			""";

	@TempDir
	Path data;

	private Set<Path> earlier;

	@BeforeEach
	@AfterEach
	void noProcessAndNoFileIsLeft() throws IOException {
		assertEquals(List.of(), ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList());
		try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			var parcels = files.filter(file -> file.getFileName().toString().startsWith("csp-layout")).collect(Collectors.toSet());
			assertEquals(earlier == null ? parcels : earlier, parcels);
			earlier = parcels;
		}
		if (Files.exists(data)) {
			try (var files = Files.list(data)) {
				assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".csp-")));
			}
		}
	}

	private Layout layout(String properties, String body) throws IOException, PublishingException {
		Files.createDirectories(data.resolve("layouts"));
		Files.writeString(data.resolve("layouts/mine.rptdesign"), REPORT.formatted(properties, body));
		return Layouts.in(data).named("mine");
	}

	private static String expression(String script) {
		return "<text-data id=\"5\"><expression name=\"valueExpr\"><![CDATA[" + script + "]]></expression></text-data>";
	}

	private void publish(Layout layout, Limits limits) throws PublishingException {
		new Publisher(limits).publish(new Publication(PlanSnapshot.of(SmallPlan.tunbridgeWells()), layout, Format.HTML), data.resolve("mine.html"));
	}

	private String refused(Layout layout, Limits limits) throws IOException {
		var told = assertThrows(PublishingException.class, () -> publish(layout, limits)).getMessage();
		try (var files = Files.list(data)) {
			assertTrue(files.noneMatch(file -> file.toString().endsWith("html")), told);
		}
		assertEquals(1, told.lines().count());
		return told;
	}

	@Test
	void oneThatNeverEndsIsKilled() throws Exception {
		var brief = new Limits(Duration.ofSeconds(15), 500L << 20, 256);
		assertEquals("Publishing took longer than 15 seconds and was stopped; nothing was written.", refused(layout("", expression("while (true) {}")), brief));
	}

	@Test
	void oneThatWantsAllMemoryIsKilled() throws Exception {
		var told = refused(layout("", expression("var all = []; while (true) { all.push(new Array(100000).join('x') + all.length); }")), new Limits(Duration.ofMinutes(5), 500L << 20, 128));
		assertEquals("The layout \"mine\" needed more than 128 MB of memory and was stopped; nothing was written.", told);
	}

	@Test
	void oneThatFillsTheDiskIsKilled() throws Exception {
		var told = refused(layout("", expression("new Array(5000000).join('many words ')")), new Limits(Duration.ofMinutes(5), 30L << 20, 1024));
		assertEquals("The published file grew beyond 30 MB and was stopped; nothing was written.", told);
	}

	@Test
	void oneThatNobodyWaitsForIsKilledWhileItStarts() throws Exception {
		var target = data.resolve("mine.html");
		var endless = new Publication(PlanSnapshot.of(SmallPlan.tunbridgeWells()), layout("", expression("while (true) {}")), Format.HTML);
		var told = assertThrows(PublishingException.class, () -> new Publisher(Limits.USUAL).publish(endless, target, () -> true));
		assertEquals("Publishing was cancelled; nothing was written.", told.getMessage());
		assertFalse(Files.exists(target));
	}

	@Test
	void trustHoldsUntilAByteChanges() throws Exception {
		Files.createDirectories(data.resolve("layouts"));
		Files.writeString(data.resolve("layouts/words.js"), "function words() { return \"from a script\"; }");
		var asking = "<list-property name=\"includeScripts\"><property>words.js</property></list-property>";
		var layout = layout(asking, expression("words()"));
		assertEquals("The layout \"mine\" was not published because it asks for scripts of its own: take that out or, when you know who made it, choose \"Trust this layout…\" in the Layout perspective (on the command line: layout trust).",
				refused(layout, Limits.USUAL));
		assertEquals(List.of("mine.rptdesign, line 4: asks for scripts of its own."), Layouts.in(data).trust(layout));
		assertEquals(Standing.TRUSTED, Layouts.standing(layout));
		publish(layout, Limits.USUAL);
		assertTrue(Files.readString(data.resolve("mine.html")).contains("from a script"));
		Files.delete(data.resolve("mine.html"));
		Files.writeString(data.resolve("layouts/words.js"), "function words() { return \"from another script\"; }");
		assertEquals(Standing.ASKS, Layouts.standing(layout));
		assertTrue(refused(layout, Limits.USUAL).contains("scripts of its own"));
		Layouts.in(data).trust(layout);
		Layouts.in(data).distrust(layout);
		assertTrue(refused(layout, Limits.USUAL).contains("scripts of its own"));
	}

	@Test
	void nobodyCanAllowJava() throws Exception {
		var layout = layout("<property name=\"eventHandlerClass\">com.example.Handler</property>", "");
		assertThrows(PublishingException.class, () -> Layouts.in(data).trust(layout));
		assertEquals(Standing.NEVER, Layouts.standing(layout));
		assertFalse(Files.exists(data.resolve("trusted-layouts.txt")));
	}

	@Test
	void whatIsNoLayoutIsTold() throws Exception {
		var layout = layout("", "");
		Files.write(data.resolve("layouts/mine.rptdesign"), new byte[] { 'P', 'K', 3, 4 });
		assertTrue(refused(layout, Limits.USUAL).contains("is no layout"));
		Files.writeString(data.resolve("layouts/mine.rptdesign"), REPORT.formatted("", "").replace("3.2.27", "9.9.9"));
		assertTrue(refused(layout, Limits.USUAL).contains("newer BIRT"));
		Files.write(data.resolve("layouts/mine.rptdesign"), new byte[21 << 20]);
		assertTrue(refused(layout, Limits.USUAL).contains("larger than 20 MB"));
	}

	@Test
	void aPictureFromElsewhereIsRefusedAndALinkIsNot() throws Exception {
		var picture = "<text id=\"5\"><property name=\"contentType\">html</property><text-property name=\"content\"><![CDATA[%s]]></text-property></text>";
		for (var hostile : List.of("<img src='http://example.org/x.png'>", "<img src=&#102;ile:///etc/hostname>", "<p style=\"background:u\\72l(x.png)\">words</p>", "<style>@import 'x.css';</style>")) {
			assertTrue(refused(layout("", picture.formatted(hostile)), Limits.USUAL).contains("a file or an address"), hostile);
		}
		assertEquals(List.of(), Layouts.findings(layout("", picture.formatted("<a href=\"https://example.org\">words</a>"))));
		assertTrue(refused(layout("<list-property name=\"libraries\"><structure><property name=\"fileName\">../x.rptlibrary</property></structure></list-property>", ""), Limits.USUAL)
				.contains("not beside it"));
	}
}
