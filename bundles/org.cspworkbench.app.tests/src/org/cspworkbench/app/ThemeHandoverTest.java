package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.themes.NewTheme;
import org.cspworkbench.core.themes.OwnField;
import org.cspworkbench.core.themes.ThemeJar;
import org.cspworkbench.ui.EditorOpener;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme goes from the analyst who makes it to a colleague, and a plan outlives it; all of it in the window. */
class ThemeHandoverTest {

	@TempDir
	Path data;

	@TempDir
	Path colleague;

	@TempDir
	Path desk;

	@Test
	void aThemeIsMadeChangedAndHandedOn() throws Exception {
		var handed = desk.resolve("lakes.jar");
		try (var workbench = RunningWorkbench.start(data)) {
			var files = AnsweringChooser.in(workbench);
			workbench.command("newTheme");
			workbench.type("newTheme.name", "Lake safety");
			assertEquals("lake-safety", text(workbench, "newTheme.id"));
			workbench.type("newTheme.fields", "Throw lines:lamp");
			workbench.click("newTheme.ok");
			workbench.settle();
			assertTrue(workbench.shows("newTheme.ok"), "a field that is not clear keeps the dialog open");
			workbench.type("newTheme.fields", "Throw lines:number\nLooked at:date");
			Screenshot.of(workbench, "new-theme");
			workbench.click("newTheme.ok");
			workbench.await("the tab of the theme", () -> workbench.tabs().contains("Theme: Lake safety"));
			workbench.type("Theme.title", "Lakes and rivers");
			workbench.await("the theme to be changed", () -> workbench.sync(() -> workbench.control("themeEditor.undo", Button.class).isEnabled()));
			workbench.click("themeEditor.undo");
			workbench.await("the earlier title", () -> "Lake safety".equals(text(workbench, "Theme.title")));
			workbench.click("themeEditor.redo");
			workbench.await("the later title", () -> "Lakes and rivers".equals(text(workbench, "Theme.title")));
			workbench.click("themeEditor.save");
			workbench.settle();
			assertEquals("Lakes and rivers", ThemeJar.read(data.resolve("themes/lake-safety.jar")).theme().getTitle());
			files.answers(null);
			workbench.click("themeEditor.export");
			workbench.await("the question", () -> files.asked() != null);
			assertEquals("lake-safety.jar", files.asked().name());
			files.answers(desk.resolve("lakes"));
			workbench.click("themeEditor.export");
			workbench.await("the jar for a colleague", () -> Files.exists(handed));
			assertArrayEquals(Files.readAllBytes(data.resolve("themes/lake-safety.jar")), Files.readAllBytes(handed));
			workbench.settle();
			workbench.expectNoDialog();
		}
		try (var workbench = RunningWorkbench.start(colleague)) {
			install(workbench, handed);
			Files.writeString(desk.resolve("no-theme.jar"), "this is no jar");
			AnsweringChooser.in(workbench).answers(desk.resolve("no-theme.jar"));
			workbench.command("installTheme");
			assertTrue(saidByDialog(workbench).contains("not a jar"));
			assertFalse(Files.exists(colleague.resolve("themes/no-theme.jar")));
		}
		assertEquals(List.of("Lakes and rivers", "1.0.0", "In use"), afterRestart(colleague, Optional.of("Switch off")));
		assertEquals(List.of("Lakes and rivers", "1.0.0", "Switched off"), afterRestart(colleague, Optional.of("Switch on")));
		assertEquals(List.of("Lakes and rivers", "1.0.0", "In use"), afterRestart(colleague, Optional.empty()));

		var newer = ThemeJar.read(handed);
		newer.theme().setVersion("1.1.0");
		newer.write(handed);
		try (var workbench = RunningWorkbench.startAgain(colleague)) {
			install(workbench, handed);
		}
		assertEquals(List.of("Lakes and rivers", "1.1.0", "In use"), afterRestart(colleague, Optional.empty()));
	}

	/** Without its theme a plan opens, is checked and saved; what the theme wrote is shown, cannot be changed, is not lost, and comes back to life with the theme. */
	@Test
	void aPlanOutlivesItsTheme() throws Exception {
		var plan = Files.writeString(desk.resolve("quarry.cspplan"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<plan:Plan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:quarry-safety="urn:csp-theme:quarry-safety" xmlns:plan="https://cspworkbench.org/model/plan" xmi:id="plan" metamodelVersion="1" key="quarry" title="A plan with a quarry" years="2031/32" period="2031-04/2032-03" homeArea="home">
				  <areas xmi:id="home" name="Exampleton"/>
				  <parts xmi:id="part" title="Analysis" kind="analysis">
				    <sections xmi:id="sec" title="At the water" kind="theme" theme="quarry-safety">
				      <blocks xsi:type="quarry-safety:QuarrySafetyRecord" xmi:id="own" title="The old quarry" throwLines="3"/>
				    </sections>
				  </parts>
				  <themes xmi:id="use" theme="quarry-safety" title="Quarry safety" version="1.0.0"/>
				</plan:Plan>
				""");
		var first = desk.resolve("first.cspplan");
		var edited = desk.resolve("edited.cspplan");
		try (var workbench = RunningWorkbench.start(data)) {
			AnsweringChooser.in(workbench).answers(plan);
			workbench.command("importPlan");
			workbench.await("the plan", () -> "A plan with a quarry".equals(text(workbench, "Plan.title")));
			var notices = workbench.control("checks.table", Table.class);
			workbench.await("the notice", () -> workbench.sync(() -> Arrays.stream(notices.getItems()).anyMatch(item -> item.getText(1).startsWith("The theme Quarry safety (version 1.0.0)"))));
			export(workbench, first);
			openOwn(workbench);
			workbench.await("what the theme wrote", () -> workbench.sync(() -> workbench.everythingShown().anyMatch(ThemeHandoverTest::isKept)));
			assertFalse(workbench.sync(() -> workbench.control("QuarrySafetyRecord.title", Text.class).getEditable()), "nothing of it can be changed");
			Screenshot.of(workbench, "theme-absent");
			openPlan(workbench);
			workbench.type("Plan.subtitle", "Without the theme");
			workbench.command("save");
			export(workbench, edited);
			workbench.expectNoDialog();
		}
		assertTrue(Files.readString(first).contains("throwLines=\"3\""));
		assertEquals(Files.readString(first), Files.readString(edited).replace(" subtitle=\"Without the theme\"", ""));

		var jar = data.resolve("themes/quarry-safety.jar");
		new NewTheme("quarry-safety", "Quarry safety", List.of(OwnField.parse("Throw lines:number"))).jar().write(jar);
		var alive = desk.resolve("alive.cspplan");
		try (var workbench = RunningWorkbench.startAgain(data)) {
			workbench.openPlan("2031/32");
			workbench.control("Plan.title", Text.class);
			openOwn(workbench);
			assertEquals("3", text(workbench, "QuarrySafetyRecord.throwLines"));
			workbench.type("QuarrySafetyRecord.throwLines", "4");
			workbench.command("save");
			export(workbench, alive);
			workbench.expectNoDialog();
		}
		assertEquals(Files.readString(edited).replace("throwLines=\"3\"", "throwLines=\"4\""), Files.readString(alive));

		Files.delete(jar);
		// As in a program that starts without the theme.
		EPackage.Registry.INSTANCE.remove("urn:csp-theme:quarry-safety");
		var without = desk.resolve("without.cspplan");
		try (var workbench = RunningWorkbench.startAgain(data)) {
			workbench.openPlan("2031/32");
			workbench.control("Plan.title", Text.class);
			export(workbench, without);
		}
		assertArrayEquals(Files.readAllBytes(alive), Files.readAllBytes(without));
	}

	private static boolean isKept(Control control) {
		return control instanceof Text text && text.getText().contains("throwLines") && !text.getEditable();
	}

	private static void openPlan(RunningWorkbench workbench) {
		workbench.sync(() -> ContextInjectionFactory.make(EditorOpener.class, leaf(workbench)).open(session(workbench), session(workbench).plan()));
	}

	private static void openOwn(RunningWorkbench workbench) {
		workbench.sync(() -> {
			var block = session(workbench).plan().getParts().getFirst().getSections().getFirst().getBlocks().getFirst();
			ContextInjectionFactory.make(EditorOpener.class, leaf(workbench)).open(session(workbench), block);
		});
	}

	private static void export(RunningWorkbench workbench, Path file) {
		workbench.settle();
		AnsweringChooser.in(workbench).answers(file);
		workbench.command("exportPlan");
		workbench.await("the file " + file.getFileName(), () -> Files.exists(file));
		workbench.settle();
	}

	private static void install(RunningWorkbench workbench, Path jar) {
		AnsweringChooser.in(workbench).answers(jar);
		workbench.command("installTheme");
		assertEquals("This counts from the next start of the workbench.", saidByDialog(workbench));
	}

	/** What the themes part says of the only theme that came in a jar; afterwards its button is pressed, when it has the words. */
	private static List<String> afterRestart(Path data, Optional<String> button) {
		try (var workbench = RunningWorkbench.startAgain(data)) {
			workbench.sync(() -> leaf(workbench).get(EPartService.class).showPart("org.cspworkbench.part.themes", PartState.ACTIVATE));
			var table = workbench.control("themes.table", Table.class);
			var row = workbench.sync(() -> Arrays.stream(table.getItems()).filter(item -> item.getText().equals("Lakes and rivers")).findFirst().orElseThrow());
			button.ifPresent(words -> press(workbench, table, row, words));
			Screenshot.of(workbench, "themes-list");
			return workbench.sync(() -> List.of(row.getText(0), row.getText(1), row.getText(2)));
		}
	}

	private static void press(RunningWorkbench workbench, Table table, TableItem row, String words) {
		workbench.sync(() -> {
			table.setSelection(row);
			table.notifyListeners(SWT.Selection, new Event());
		});
		assertEquals(words, workbench.sync(() -> workbench.control("themes.onOff", Button.class).getText()));
		workbench.click("themes.onOff");
		workbench.await("the word on the next start", () -> workbench.sync(() -> workbench.control("themes.about", Label.class).getText().equals("This counts from the next start of the workbench.")));
	}

	/** The words of the dialog that is open; it is closed. */
	private static String saidByDialog(RunningWorkbench workbench) {
		workbench.await("the dialog", () -> workbench.sync(() -> workbench.buttons().anyMatch(ThemeHandoverTest::closes)));
		var words = workbench.sync(() -> workbench.everythingShown().filter(control -> control instanceof Label && control.getShell().getParent() instanceof Shell)
				.map(control -> ((Label) control).getText()).filter(text -> !text.isBlank()).findFirst().orElseThrow());
		workbench.display().orElseThrow().asyncExec(() -> workbench.buttons().filter(ThemeHandoverTest::closes).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event()));
		workbench.await("the dialog to close", () -> workbench.sync(() -> workbench.buttons().noneMatch(ThemeHandoverTest::closes)));
		return words;
	}

	private static boolean closes(Button button) {
		return button.getText().replace("&", "").equals("OK");
	}

	private static String text(RunningWorkbench workbench, String id) {
		var field = workbench.control(id, Text.class);
		return workbench.sync(() -> field.getText());
	}

	private static PlanSession session(RunningWorkbench workbench) {
		return leaf(workbench).get(PlanSession.class);
	}

	private static IEclipseContext leaf(RunningWorkbench workbench) {
		return workbench.context().getActiveLeaf();
	}
}
