package org.cspworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.testkit.SampleDocument;
import org.cspworkbench.testkit.SmallPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

	private static final Publisher publisher = new Publisher();

	private final PlanSnapshot plan = PlanSnapshot.of(SmallPlan.tunbridgeWells());
	private final Layouts layouts = new Layouts();

	@TempDir
	Path folder;

	@AfterAll
	static void stop() {
		publisher.close();
	}

	@Test
	void theAssessmentHoldsTheFiguresOfThePlan() throws Exception {
		var pdf = folder.resolve("assessment.pdf");
		publisher.publish(new Publication(plan, layouts.named("assessment"), Format.PDF), pdf);
		var text = text(pdf);
		assertEquals("Strategic Assessment and Partnership Plan 2020/21", title(pdf));
		assertHolds(text, "Strategic Assessment and Partnership Plan 2020/21");
		assertHolds(text, "13 February 2020");
		assertHolds(text, "Priority 1: Domestic abuse ↑");
		assertHolds(text, "2nd of 12");
		assertHolds(text, "Domestic abuse incidents 2,362 2,163 +199 +9.2% ↑ 2");
		assertHolds(text, "Stalking and harassment 879 939 −60 −6.4% ↓ 2");
		assertHolds(text, "Not available since November 2018");
		assertHolds(text, "Road casualties 326 294 +32 +10.9% ↑");
		assertHolds(text, "DAVSS ★");
		assertHolds(text, "£18,000");
	}

	@Test
	void publishingPrintsNothing() throws Exception {
		var out = System.out;
		var err = System.err;
		var printed = new ByteArrayOutputStream();
		System.setOut(new PrintStream(printed, true));
		System.setErr(new PrintStream(printed, true));
		try {
			publisher.publish(new Publication(plan, layouts.named("assessment"), Format.PDF), folder.resolve("quiet.pdf"));
		} finally {
			System.setOut(out);
			System.setErr(err);
		}
		assertEquals("", printed.toString());
	}

	@Test
	void aCancelledRenderWritesNothing() throws Exception {
		var pdf = folder.resolve("cancelled.pdf");
		var told = assertThrows(PublishingException.class, () -> publisher
				.publish(new Publication(PlanSnapshot.of(SampleDocument.withEveryBlock()), layouts.named("assessment"), Format.PDF), pdf, () -> true));
		assertEquals("Publishing was cancelled; nothing was written.", told.getMessage());
		try (var files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void aLaterPlanCanBePublishedFromTheSameEngine() throws Exception {
		var first = folder.resolve("first.html");
		publisher.publish(new Publication(plan, layouts.named("assessment"), Format.HTML), first);
		var changed = SmallPlan.tunbridgeWells();
		changed.setTitle("Another title");
		var second = folder.resolve("second.html");
		publisher.publish(new Publication(PlanSnapshot.of(changed), layouts.named("assessment"), Format.HTML), second);
		assertTrue(Files.readString(first).contains("Strategic Assessment and Partnership Plan 2020/21"));
		assertTrue(Files.readString(second).contains("Another title"));
	}

	@Test
	void anUnknownLayoutIsToldInOneSentence() {
		var told = assertThrows(PublishingException.class, () -> layouts.named("assesment"));
		assertTrue(told.getMessage().startsWith("There is no layout named \"assesment\": choose one of action-plan, "), told.getMessage());
	}

	@Test
	void anUnknownFormatIsToldInOneSentence() {
		var told = assertThrows(PublishingException.class, () -> Format.named("pfd"));
		assertEquals("There is no format named \"pfd\": choose one of pdf, docx, html, xlsx, odt.", told.getMessage());
	}

	@Test
	void aMissingFolderIsToldInOneSentence() {
		var lost = folder.resolve("lost/assessment.pdf");
		var told = assertThrows(PublishingException.class,
				() -> publisher.publish(new Publication(plan, layouts.named("assessment"), Format.PDF), lost));
		assertEquals("The folder " + lost.getParent() + " does not exist: make it first or choose another.", told.getMessage());
		assertFalse(Files.exists(lost.getParent()));
	}

	@Test
	void aBrokenLayoutLeavesTheOlderFileAlone() throws Exception {
		var design = Files.writeString(folder.resolve("broken.rptdesign"), "<report>");
		var pdf = Files.writeString(folder.resolve("old.pdf"), "old");
		var broken = new Layout("broken", "Broken", "", design.toUri().toURL(), false);
		var told = assertThrows(PublishingException.class, () -> publisher.publish(new Publication(plan, broken, Format.PDF), pdf));
		assertEquals("broken.rptdesign is no layout: choose a file that a BIRT Report Designer wrote.", told.getMessage());
		assertEquals("old", Files.readString(pdf));
		try (var files = Files.list(folder)) {
			assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".csp-")));
		}
	}

	private static void assertHolds(String text, String words) {
		assertTrue(text.contains(words), () -> "\"" + words + "\" is not in:\n" + text);
	}

	private static String title(Path pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf.toFile())) {
			return document.getDocumentInformation().getTitle();
		}
	}

	private static String text(Path pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}
}
