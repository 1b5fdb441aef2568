package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.cspworkbench.core.themes.NewTheme;
import org.cspworkbench.core.themes.OwnField;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.TabOpener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk through every dialog and every wizard that the program has, and the tabs that open beside the forms. */
class AccessibleDialogsTest {

	@TempDir
	Path data;

	@TempDir
	Path files;

	@Test
	void everyDialogAndWizardSaysWhatItsControlsAreFor() throws Exception {
		try (var workbench = RunningWorkbench.start(data)) {
			var walk = new AccessWalk(workbench);
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			for (var dialog : List.of("nextPlan", "newPlan", "saveAs", "goTo", "compare", "publish", "database", "about", "newTheme", "useTheme", "addFromCatalogue", "addFrame")) {
				workbench.command(dialog);
				walk.lookAndClose(dialog);
			}
			plansFromFiles(workbench, walk);
			tabs(workbench, walk);
			evidence(workbench, walk);
			walk.expectNothingWrong();
			othersWereQuicker(workbench, walk);
			walk.expectNothingWrong();
			assertEquals(Set.of(), unseen(walk));
		}
	}

	private void plansFromFiles(RunningWorkbench workbench, AccessWalk walk) throws Exception {
		AnsweringChooser.in(workbench).answers(Files.writeString(files.resolve("riverton actions 2031-32.csv"), """
				Priority,Action,Lead agency,Measure,Deadline
				Road safety,Speak to schools,Fire and Rescue Service,Schools reached,By March 2032
				"""));
		workbench.command("importPlan");
		walk.lookAndClose("importPlan");
	}

	private void tabs(RunningWorkbench workbench, AccessWalk walk) throws Exception {
		workbench.openPlan("2022/23");
		workbench.settle();
		workbench.command("board");
		workbench.control("board.table", Table.class);
		walk.look("board");
		workbench.click("board.print");
		walk.lookAndClose("board.print");
		workbench.click("board.report");
		walk.look("board.report");
		workbench.command("ranking");
		walk.look("ranking");
		workbench.click("ranking.add");
		walk.lookAndClose("ranking.add");
		open(workbench, Ids.COMPARISON, Map.of("before", "tw-2020", "after", "tw-2022"));
		walk.look("comparison");
		var jar = files.resolve("lake-safety.jar");
		new NewTheme("lake-safety", "Lake safety", List.of(OwnField.parse("Throw lines:number"))).jar().write(jar);
		open(workbench, "org.cspworkbench.themeEditor", Map.of("jar", jar.toString()));
		walk.look("themeEditor");
	}

	private static void open(RunningWorkbench workbench, String tab, Map<String, String> state) {
		workbench.sync(() -> {
			ContextInjectionFactory.make(TabOpener.class, workbench.context()).open(tab, state);
		});
	}

	private void evidence(RunningWorkbench workbench, AccessWalk walk) throws Exception {
		workbench.openPlan("2020/21");
		var hand = EvidenceHand.in(workbench);
		hand.beginImport(Files.write(files.resolve("Burglary by district.csv"), EvidenceHand.burglaries(470, "1313", "250")));
		walk.lookAtDialog("importData files");
		hand.describe("burglaries", "Burglary");
		walk.lookAtDialog("importData columns");
		hand.finish();
		walk.lookAtDialog("importData result");
		hand.press("Finish");
		workbench.settle();
		for (var dialog : List.of("bindSeries", "insertExhibit", "refreshSeries")) {
			workbench.command(dialog);
			walk.lookAndClose(dialog);
		}
	}

	/** What is shown when somebody else has saved the plan meanwhile. */
	private static void othersWereQuicker(RunningWorkbench workbench, AccessWalk walk) {
		PerspectivesTest.switchTo(workbench, "Plan");
		workbench.type("Plan.title", "My title");
		OthersAndCrashesTest.somebodyElseSets(workbench, PlanPackage.Literals.PLAN__TITLE, "Their title");
		workbench.command("save");
		OthersAndCrashesTest.press(workbench, "Compare…");
		workbench.control("compare.table", Table.class);
		walk.lookAndClose("stale.compare");
		walk.lookAndClose("stale");
	}

	private static Set<String> unseen(AccessWalk walk) {
		var bundle = Platform.getBundle("org.cspworkbench.ui");
		var unseen = new TreeSet<String>();
		for (var entry : Collections.list(bundle.findEntries("/", "*.class", true))) {
			var path = entry.getPath();
			var type = type(bundle, path.substring(path.indexOf("org/cspworkbench"), path.length() - ".class".length()).replace('/', '.'));
			if ((Window.class.isAssignableFrom(type) || Wizard.class.isAssignableFrom(type)) && !Modifier.isAbstract(type.getModifiers())) {
				unseen.add(type.getName());
			}
		}
		unseen.removeAll(walk.dialogs());
		return unseen;
	}

	private static Class<?> type(org.osgi.framework.Bundle bundle, String name) {
		try {
			return bundle.loadClass(name);
		} catch (ClassNotFoundException e) {
			throw new AssertionError(e);
		}
	}
}
