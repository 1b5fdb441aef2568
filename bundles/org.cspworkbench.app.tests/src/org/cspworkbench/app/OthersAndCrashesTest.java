package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window offers when somebody else was quicker, after a crash, and when an older state is wanted back. */
class OthersAndCrashesTest {

	private static final String PLAN = "tw-2020";

	@TempDir
	Path folder;

	@Test
	void whatSomebodyElseSavedMeanwhileIsMergedAndNothingIsLost() {
		try (var workbench = RunningWorkbench.start(folder)) {
			workbench.openPlan("2020/21");
			workbench.type("Plan.title", "My title");
			somebodyElseSets(workbench, PlanPackage.Literals.PLAN__SUBTITLE, "Their subtitle");
			workbench.command("save");
			press(workbench, "Merge and save");
			workbench.await("the third revision", () -> revision(workbench).contains("revision 3"));
			assertEquals("My title", words(workbench, "Plan.title"));
			assertEquals("Their subtitle", words(workbench, "Plan.subtitle"));
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	@Test
	void whereBothChangedTheSameTheirsIsListedAndMineStaysUntilISave() {
		try (var workbench = RunningWorkbench.start(folder)) {
			workbench.openPlan("2020/21");
			workbench.type("Plan.title", "My title");
			somebodyElseSets(workbench, PlanPackage.Literals.PLAN__TITLE, "Their title");
			workbench.command("save");
			press(workbench, "Merge and save");
			var conflicts = workbench.control("compare.table", Table.class);
			assertTrue(workbench.sync(() -> Arrays.stream(conflicts.getItems()).anyMatch(item -> item.getText(2).contains("Their title") || item.getText(3).contains("Their title"))));
			press(workbench, "Close");
			workbench.settle();
			assertEquals("My title", words(workbench, "Plan.title"));
			workbench.command("save");
			workbench.await("the third revision", () -> revision(workbench).contains("revision 3"));
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	@Test
	void editsThatACrashLeftBehindAreOfferedAndRecovered() throws Exception {
		var recovery = folder.resolve("data/recovery");
		var aside = folder.resolve("aside");
		try (var workbench = RunningWorkbench.start(folder.resolve("data"))) {
			workbench.openPlan("2020/21");
			workbench.type("Plan.title", "Typed just before the crash");
			workbench.await("the edits to be kept", () -> holdsDraft(recovery));
			copy(recovery, aside);
		}
		// A program that is killed leaves its recovery folder as it was a moment ago.
		copy(aside, recovery);
		try (var workbench = RunningWorkbench.startAgain(folder.resolve("data"))) {
			press(workbench, "Recover");
			workbench.await("the recovered title", () -> workbench.shows("Plan.title") && words(workbench, "Plan.title").equals("Typed just before the crash"));
			workbench.await("its revision", () -> revision(workbench).contains("revision 2"));
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	@Test
	void anOlderRevisionIsRestoredAsTheNewest() {
		try (var workbench = RunningWorkbench.start(folder)) {
			workbench.openPlan("2020/21");
			var before = words(workbench, "Plan.title");
			workbench.type("Plan.title", "Another title");
			workbench.command("save");
			workbench.await("the second revision", () -> revision(workbench).contains("revision 2"));
			workbench.command("goTo");
			var letters = workbench.control("goTo.text", Text.class);
			workbench.sync(() -> letters.setText("history"));
			workbench.display().orElseThrow().asyncExec(() -> letters.notifyListeners(SWT.DefaultSelection, new Event()));
			var history = workbench.control("history.table", Table.class);
			workbench.await("both revisions", () -> workbench.sync(() -> history.getItemCount() == 2));
			workbench.sync(() -> {
				history.setSelection(1);
				history.notifyListeners(SWT.Selection, new Event());
			});
			workbench.click("history.restore");
			workbench.await("the third revision", () -> revision(workbench).contains("revision 3"));
			assertEquals(before, words(workbench, "Plan.title"));
			assertEquals(3, workbench.sync(history::getItemCount));
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	/** The library forgets the session that the window works in, so that the plan can be opened a second time, as by another program. */
	static void somebodyElseSets(RunningWorkbench workbench, EAttribute feature, String words) {
		workbench.sync(() -> {
			var library = workbench.context().get(PlanLibrary.class);
			library.close(library.session(PLAN).orElseThrow());
			try {
				var theirs = library.open(PLAN);
				set(theirs, feature, words);
				theirs.save("");
				library.close(theirs);
			} catch (Refusal refusal) {
				throw new AssertionError(refusal);
			}
		});
	}

	private static void set(PlanSession session, EAttribute feature, String words) {
		session.commands().execute(SetCommand.create(session.domain(), session.plan(), feature, words));
	}

	private static String words(RunningWorkbench workbench, String id) {
		return workbench.sync(() -> workbench.control(id, Text.class).getText());
	}

	private static String revision(RunningWorkbench workbench) {
		return workbench.sync(() -> workbench.control("status.revision", Label.class).getText());
	}

	/** Presses a button of a dialog by its words. */
	static void press(RunningWorkbench workbench, String words) {
		workbench.await("the button " + words, () -> workbench.sync(() -> workbench.buttons().anyMatch(button -> button.getText().replace("&", "").equals(words))));
		workbench.display().orElseThrow().asyncExec(
				() -> workbench.buttons().filter(button -> button.getText().replace("&", "").equals(words)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event()));
	}

	private static boolean holdsDraft(Path recovery) {
		try (var files = Files.walk(recovery)) {
			return files.anyMatch(file -> file.getFileName().toString().startsWith(PLAN + "~"));
		} catch (IOException notThereYet) {
			return false;
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (var file : files.toList()) {
				var target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		assertFalse(Files.notExists(to));
	}
}
