package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Getting about: by typing, by the tree, by what is wrong, by comparing. */
class FindingThingsTest {

	@TempDir
	Path data;

	@Test
	void aFewLettersLeadAnywhere() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2022/23");
			workbench.control("Plan.title", Text.class);
			workbench.command("goTo");
			goTo(workbench, "anti-soc beh");
			var title = workbench.control("Priority.title", Text.class);
			assertTrue(workbench.sync(() -> title.getText()).startsWith("Anti-social behaviour"));
			workbench.command("goTo");
			goTo(workbench, "prioritisa");
			workbench.control("ranking.table", Table.class);
		}
	}

	private static void goTo(RunningWorkbench workbench, String letters) {
		var text = workbench.control("goTo.text", Text.class);
		workbench.sync(() -> text.setText(letters));
		assertTrue(workbench.sync(() -> workbench.control("goTo.table", Table.class).getItemCount()) > 0, letters);
		workbench.display().orElseThrow().asyncExec(() -> text.notifyListeners(SWT.DefaultSelection, new Event()));
	}

	@Test
	void wordsAreReplacedAllOverThePlanAndBackInOneStep() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			workbench.command("find");
			var words = workbench.control("find.words", Text.class);
			workbench.sync(() -> words.setText("partnership plan"));
			var table = workbench.control("find.table", Table.class);
			var found = workbench.sync(table::getItemCount);
			assertTrue(found > 1);
			assertEquals(found + " found", workbench.sync(() -> workbench.control("find.count", Label.class).getText()));
			workbench.sync(() -> workbench.control("find.other", Text.class).setText("joint plan"));
			workbench.click("find.all");
			workbench.await("the new title", () -> workbench.sync(() -> workbench.control("Plan.title", Text.class).getText().contains("joint plan")));
			assertEquals(0, workbench.sync(table::getItemCount));
			workbench.press("Undo: Replace " + found);
			workbench.await("the old title", () -> workbench.sync(() -> workbench.control("Plan.title", Text.class).getText().contains("Partnership Plan")));
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	@Test
	void aPlanIsReadWhenItsNodeIsUnfolded() {
		try (var workbench = RunningWorkbench.start(data)) {
			var tree = workbench.control("navigator.tree", Tree.class);
			workbench.sync(() -> {
				var plan = RunningWorkbench.plan(tree, "2022/23").orElseThrow();
				plan.setExpanded(true);
				tree.notifyListeners(SWT.Expand, event(plan));
			});
			workbench.await("what lies in the plan", () -> workbench.sync(() -> find(tree, "Priorities and actions") != null));
			assertTrue(workbench.sync(() -> RunningWorkbench.plan(tree, "2022/23").orElseThrow().getExpanded()));
			assertTrue(workbench.sync(() -> find(tree, "Opening…") == null));
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	@Test
	void elementsAreDuplicatedRenamedCutAndPastedInTheTree() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2022/23");
			workbench.control("Plan.title", Text.class);
			var tree = workbench.control("navigator.tree", Tree.class);
			var priorities = workbench.sync(() -> {
				var branch = find(tree, "Priorities and actions");
				branch.setExpanded(true);
				tree.notifyListeners(SWT.Expand, event(branch));
				return branch.getItemCount();
			});
			key(workbench, tree, "Domestic abuse", SWT.MOD1, 'd');
			workbench.press("Undo: Duplicate priority");
			key(workbench, tree, "Domestic abuse", 0, SWT.F2);
			workbench.type("navigator.rename.words", "Abuse at home");
			workbench.click("navigator.rename.ok");
			workbench.await("the new name", () -> workbench.sync(() -> find(tree, "Abuse at home") != null));
			key(workbench, tree, "Abuse at home", SWT.MOD1, 'x');
			workbench.await("one less", () -> workbench.sync(() -> find(tree, "Priorities and actions").getItemCount() == priorities - 1));
			key(workbench, tree, "Priorities and actions", SWT.MOD1, 'v');
			workbench.await("it again", () -> workbench.sync(() -> find(tree, "Abuse at home") != null));
			key(workbench, tree, "Abuse at home", 0, SWT.DEL);
			workbench.press("Undo: Delete priority");
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	private static void key(RunningWorkbench workbench, Tree tree, String name, int mask, int code) {
		workbench.await(name, () -> workbench.sync(() -> find(tree, name) != null));
		workbench.display().orElseThrow().asyncExec(() -> {
			tree.setFocus();
			tree.setSelection(find(tree, name));
			tree.notifyListeners(SWT.Selection, event(find(tree, name)));
			var event = new Event();
			event.stateMask = mask;
			event.keyCode = code;
			event.character = (char) code;
			tree.notifyListeners(SWT.KeyDown, event);
		});
		workbench.settle();
	}

	private static Event event(TreeItem item) {
		var event = new Event();
		event.item = item;
		return event;
	}

	private static TreeItem find(Tree tree, String name) {
		return Arrays.stream(tree.getItems()).flatMap(FindingThingsTest::all).filter(item -> item.getText().contains(name)).findFirst().orElse(null);
	}

	private static Stream<TreeItem> all(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(FindingThingsTest::all));
	}

	@Test
	void whatIsMissingIsToldInTheTreeAndInChecksAndAClickGoesToTheField() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2022/23");
			var before = workbench.control("checks.table", Table.class);
			workbench.type("Plan.title", "");
			workbench.await("the finding", () -> workbench.sync(() -> row(before, "Title is missing.") >= 0));
			var tree = workbench.control("navigator.tree", Tree.class);
			workbench.await("the badge", () -> workbench.sync(() -> find(tree, "▲") != null));
			workbench.command("board");
			workbench.control("board.table", Table.class);
			workbench.sync(() -> {
				before.setSelection(row(before, "Title is missing."));
				before.notifyListeners(SWT.Selection, new Event());
				before.notifyListeners(SWT.MouseDoubleClick, new Event());
				before.notifyListeners(SWT.DefaultSelection, new Event());
			});
			workbench.await("the field", () -> workbench.shows("Plan.title") && workbench.sync(() -> workbench.control("Plan.title", Text.class).isFocusControl()));
			workbench.press("Undo: ");
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	private static int row(Table table, String sentence) {
		return Arrays.stream(table.getItems()).map(item -> item.getText(1)).toList().indexOf(sentence);
	}

	@Test
	void twoPlansStandSideBySide() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2022/23");
			workbench.control("Plan.title", Text.class);
			workbench.command("compare");
			var earlier = workbench.control("compare.earlier", Combo.class);
			assertTrue(workbench.sync(earlier::getText).startsWith("2020/21"), "the plan of an earlier year is what one compares with");
			workbench.click("compare.do");
			var table = workbench.control("comparison.table", Table.class);
			assertTrue(workbench.sync(table::getItemCount) > 20);
			assertTrue(workbench.sync(() -> workbench.control("comparison.after", StyledText.class).getStyleRanges().length) > 1);
			Screenshot.of(workbench, "comparison");
			var kinds = workbench.control("comparison.kinds", Combo.class);
			workbench.sync(() -> {
				kinds.select(1);
				kinds.notifyListeners(SWT.Selection, new Event());
			});
			assertTrue(workbench.sync(() -> Arrays.stream(table.getItems()).allMatch(item -> item.getText(1).equals("Added"))));
			workbench.expectNoDialog();
		}
	}

	@Test
	void theOutlineShowsWhatLiesInTheOpenTab() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2022/23");
			workbench.control("Plan.title", Text.class);
			workbench.command("goTo");
			goTo(workbench, "outline");
			var tree = workbench.control("outline.tree", Tree.class);
			assertTrue(workbench.sync(() -> find(tree, "Domestic abuse") != null));
		}
	}
}
