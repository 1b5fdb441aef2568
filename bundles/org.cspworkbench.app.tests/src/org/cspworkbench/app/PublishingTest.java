package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.store.DataFolder;
import org.cspworkbench.store.Database;
import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.PasswordSource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in the window: seen beside the editor while one types, published, and their layouts looked at. */
class PublishingTest {

	private static final String PLAN = "tw-2020";

	@TempDir
	Path data;

	@TempDir
	Path folder;

	@Test
	void thePreviewFollowsWhatIsTypedBeforeItIsSaved() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			choose(workbench, "preview.layout", "Action plan");
			awaitPages(workbench, "preview.");
			var before = page(workbench, "preview.");
			assertTrue(before.x > 100 && before.y > 100, before::toString);
			assertFalse(workbench.sync(() -> workbench.control("preview.previous", Button.class).isEnabled()));
			workbench.click("preview.next");
			workbench.await("the second page", () -> number(workbench, "preview.").startsWith("2 of "));
			workbench.click("preview.larger");
			workbench.await("a larger page", () -> page(workbench, "preview.").x > before.x);
			workbench.click("preview.fit");
			var drawn = workbench.sync(() -> workbench.control("preview.page", Canvas.class).getData("drawn"));
			var typed = System.nanoTime();
			workbench.type("Plan.title", "A title that is not saved");
			workbench.await("the pages with the new title", () -> !drawn.equals(workbench.sync(() -> workbench.control("preview.page", Canvas.class).getData("drawn"))));
			System.out.printf("Preview: %d ms from a title that was typed to its page%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - typed));
			workbench.settle();
			workbench.expectNoDialog();
			Screenshot.of(workbench, "preview");
		}
	}

	@Test
	void severalReportsArePublishedAtOnceAndRecorded() throws Exception {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			workbench.command("publish");
			workbench.await("the whole title", () -> workbench.sync(() -> workbench.everythingShown().anyMatch(control -> control instanceof Label label && label.getText().equals("Publish Strategic Assessment && Partnership Plan 2020/21"))));
			check(workbench, "publish.layouts", "Monitoring report", true);
			check(workbench, "publish.layouts", "Strategic assessment", false);
			tick(workbench, "publish.format.html", true);
			Screenshot.of(workbench, "publish");
			workbench.click("wizard.next");
			write(workbench, "publish.folder", folder.toString());
			write(workbench, "publish.parameter.round", "newest");
			tick(workbench, "publish.open", false);
			workbench.click("wizard.finish");
			// One report after the other, and after the page that the preview is drawing.
			workbench.await("the first file", () -> Files.exists(folder.resolve("tw-2020-quarterly-monitoring.pdf")));
			workbench.await("the second file", () -> Files.exists(folder.resolve("tw-2020-quarterly-monitoring.html")));
			workbench.await("the second revision", () -> workbench.sync(() -> workbench.control("status.revision", Label.class).getText().contains("revision 2")));
			workbench.settle();
			workbench.expectNoDialog();
		}
		var pdf = folder.resolve("tw-2020-quarterly-monitoring.pdf");
		assertTrue(Files.exists(pdf) && Files.exists(folder.resolve("tw-2020-quarterly-monitoring.html")));
		var location = new DataFolder(data);
		try (var database = Database.open(DatabaseLocation.of(null, location, PasswordSource.none()), location)) {
			var history = database.plans().history(PLAN);
			assertTrue(history.getFirst().authorship().reason().startsWith("Published: Monitoring report as PDF, fingerprint "), history.getFirst().authorship().reason());
			var records = plan(database.plans().content(history.getFirst())).getPublications();
			var record = records.stream().filter(one -> "pdf".equals(one.getFormat()) && "quarterly-monitoring".equals(one.getLayout())).findFirst().orElseThrow();
			assertEquals(1, record.getRevision());
			assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(pdf))), record.getDigest());
		}
	}

	@Test
	void layoutsAreCopiedInspectedAndSeen() throws Exception {
		var own = Files.createDirectories(data.resolve("layouts"));
		Files.writeString(own.resolve("strange.rptdesign"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1">
					<text-property name="displayName">Strange</text-property>
					<property name="eventHandlerClass">com.example.Handler</property>
				</report>
				""");
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			PerspectivesTest.switchTo(workbench, "Layout");
			select(workbench, "Strange");
			workbench.await("what the inspection found", () -> workbench.sync(() -> workbench.control("layoutFindings.table", Table.class).getItemCount() == 1));
			assertEquals("strange.rptdesign, line 4: asks for program code of its own.", workbench.sync(() -> workbench.control("layoutFindings.table", Table.class).getItem(0).getText()));
			workbench.await("the refusal of the preview", () -> workbench.shows("layoutPreview.state")
					&& workbench.sync(() -> workbench.control("layoutPreview.state", Label.class).getText().contains("was not published because")));
			select(workbench, "Actions by agency");
			awaitPages(workbench, "layoutPreview.");
			workbench.await("its first page", () -> workbench.sync(() -> workbench.control("layoutFindings.table", Table.class).getItemCount() == 0));
			workbench.click("layouts.copy");
			workbench.await("the copy", () -> Files.exists(own.resolve("agency-list-2.rptdesign")));
			workbench.settle();
			workbench.expectNoDialog();
			Screenshot.of(workbench, "layouts");
		}
	}

	@Test
	void aLayoutIsTrustedAndNoLonger() throws Exception {
		var own = Files.createDirectories(data.resolve("layouts"));
		Files.writeString(own.resolve("words.js"), "function words() { return \"from a script\"; }");
		Files.writeString(own.resolve("scripted.rptdesign"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1">
					<list-property name="includeScripts"><property>words.js</property></list-property>
					<property name="units">pt</property>
					<text-property name="displayName">Scripted</text-property>
					<page-setup><simple-master-page name="page" id="2"/></page-setup>
					<body><text-data id="5"><expression name="valueExpr">words()</expression></text-data></body>
				</report>
				""");
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			PerspectivesTest.switchTo(workbench, "Layout");
			select(workbench, "Scripted");
			workbench.await("the verdict", () -> verdict(workbench).contains("not published until you trust it"));
			workbench.click("layoutFindings.trust");
			workbench.await("the question", () -> workbench.sync(() -> workbench.buttons().anyMatch(PublishingTest::trusts)));
			Screenshot.of(workbench, "layout-trust");
			workbench.sync(() -> workbench.buttons().filter(PublishingTest::trusts).findFirst().orElseThrow()).getDisplay()
					.asyncExec(() -> workbench.buttons().filter(PublishingTest::trusts).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event()));
			workbench.await("the trust", () -> verdict(workbench).contains("is trusted"));
			awaitPages(workbench, "layoutPreview.");
			assertTrue(Files.readString(data.resolve("trusted-layouts.txt")).contains("scripted.rptdesign"));
			Screenshot.of(workbench, "layout-trusted");
			workbench.click("layoutFindings.trust");
			workbench.await("the end of the trust", () -> verdict(workbench).contains("not published until you trust it"));
			assertEquals("", Files.readString(data.resolve("trusted-layouts.txt")));
			workbench.expectNoDialog();
		}
	}

	private static String verdict(RunningWorkbench workbench) {
		return workbench.sync(() -> workbench.control("layoutFindings.verdict", Label.class).getText());
	}

	private static boolean trusts(Button button) {
		return button.getText().replace("&", "").equals("Trust");
	}

	private static void awaitPages(RunningWorkbench workbench, String prefix) {
		workbench.await("the pages", () -> number(workbench, prefix).matches("\\d+ of \\d+") && page(workbench, prefix) != null);
		assertNotNull(page(workbench, prefix));
	}

	private static String number(RunningWorkbench workbench, String prefix) {
		return workbench.sync(() -> workbench.control(prefix + "number", Label.class).getText());
	}

	private static Point page(RunningWorkbench workbench, String prefix) {
		return workbench.sync(() -> (Point) workbench.control(prefix + "page", Canvas.class).getData("page"));
	}

	private static void choose(RunningWorkbench workbench, String id, String words) {
		var combo = workbench.control(id, Combo.class);
		workbench.sync(() -> {
			combo.select(combo.indexOf(words));
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static TableItem row(Table table, String words) {
		return Arrays.stream(table.getItems()).filter(item -> item.getText().equals(words)).findFirst()
				.orElseThrow(() -> new AssertionError(words + " is not among " + Arrays.stream(table.getItems()).map(TableItem::getText).collect(Collectors.joining(", "))));
	}

	private static void select(RunningWorkbench workbench, String layout) {
		var table = workbench.control("layouts.table", Table.class);
		workbench.sync(() -> {
			table.setSelection(row(table, layout));
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static void check(RunningWorkbench workbench, String id, String words, boolean on) {
		var table = workbench.control(id, Table.class);
		workbench.sync(() -> {
			row(table, words).setChecked(on);
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static void tick(RunningWorkbench workbench, String id, boolean on) {
		var button = workbench.control(id, Button.class);
		workbench.sync(() -> {
			button.setSelection(on);
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static void write(RunningWorkbench workbench, String id, String words) {
		var text = workbench.control(id, Text.class);
		workbench.sync(() -> text.setText(words));
	}

	private static Plan plan(byte[] content) throws Exception {
		return new PlanDocuments().load(new ByteArrayInputStream(content), PLAN);
	}
}
