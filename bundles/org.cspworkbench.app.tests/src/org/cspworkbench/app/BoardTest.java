package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quarter: actions are filtered, progress is written in one step, an agency gets its list; then priorities are scored. */
class BoardTest {

	@TempDir
	Path data;

	@Test
	void actionsAreFilteredAndARoundIsWrittenAndUndoneInOneStep() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2022/23");
			workbench.control("Plan.title", Text.class);
			workbench.command("board");
			var table = workbench.control("board.table", Table.class);
			workbench.await("the actions", () -> workbench.sync(table::getItemCount) > 20);
			var all = workbench.sync(table::getItemCount);
			choose(workbench, "board.status", 2);
			var some = workbench.sync(table::getItemCount);
			assertTrue(some > 0 && some < all, some + " of " + all);
			assertEquals(some + " of " + all + " actions", workbench.sync(() -> workbench.control("board.count", Label.class).getText()));
			choose(workbench, "board.status", 0);
			wordsThatAreClippedAreToldWhole(workbench, table);
			Screenshot.of(workbench, "board");

			workbench.click("board.report");
			var words = workbench.control("round.cell.words", Text.class);
			workbench.sync(() -> {
				words.setText("Two new venues have joined.");
				words.notifyListeners(SWT.DefaultSelection, new Event());
			});
			Screenshot.of(workbench, "round");
			workbench.click("board.write");
			workbench.press("Undo: Report progress");
			workbench.settle();
			assertEquals(all, workbench.sync(table::getItemCount));
			workbench.expectNoDialog();
		}
	}

	private static void wordsThatAreClippedAreToldWhole(RunningWorkbench workbench, Table table) {
		var words = workbench.sync(() -> table.getItem(0).getText(1));
		workbench.sync(() -> {
			var over = new Event();
			over.x = table.getItem(0).getTextBounds(1).x + 5;
			over.y = table.getItem(0).getTextBounds(1).y + 5;
			table.notifyListeners(SWT.MouseHover, over);
		});
		workbench.await("all the words", () -> workbench.sync(() -> workbench.everythingShown().anyMatch(control -> control instanceof CLabel tip && tip.getText().replaceAll("\\s+", " ").equals(words))));
		workbench.sync(() -> table.notifyListeners(SWT.MouseExit, new Event()));
	}

	private static void choose(RunningWorkbench workbench, String id, int index) {
		var combo = workbench.control(id, Combo.class);
		workbench.sync(() -> {
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void anAgencyGetsItsListAsAFile() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2022/23");
			workbench.control("Plan.title", Text.class);
			workbench.command("board");
			workbench.control("board.table", Table.class);
			workbench.click("board.print");
			var agency = workbench.control("agencyList.agency", Combo.class);
			assertTrue(workbench.sync(agency::getItemCount) > 5);
			choose(workbench, "agencyList.agency", 1);
			workbench.sync(() -> {
				var format = workbench.control("agencyList.format", Combo.class);
				format.select(Arrays.asList(format.getItems()).indexOf("HTML"));
				format.notifyListeners(SWT.Selection, new Event());
			});
			var file = data.resolve("list.html");
			workbench.type("agencyList.file", file.toString());
			workbench.click("agencyList.do");
			workbench.await("the list", () -> Files.exists(file));
		}
	}

	@Test
	void problemsAreRankedAndRecommended() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2022/23");
			workbench.control("Plan.title", Text.class);
			workbench.command("ranking");
			var table = workbench.control("ranking.table", Table.class);
			workbench.await("the problems", () -> workbench.sync(table::getItemCount) == 5);
			assertEquals("1", workbench.sync(() -> table.getItem(0).getText(0)));
			assertEquals("Domestic abuse", workbench.sync(() -> table.getItem(0).getText(1)));
			assertTrue(workbench.sync(() -> workbench.control("ranking.matrix", Canvas.class).getSize().y) > 100);
			Screenshot.of(workbench, "ranking");
			workbench.click("ranking.recommend");
			workbench.press("Undo: Recommend priorities");
			workbench.click("ranking.add");
			workbench.type("ranking.add.words", "Rural crime");
			workbench.click("ranking.add.ok");
			workbench.await("the sixth problem", () -> workbench.sync(table::getItemCount) == 6);
			assertEquals("–", workbench.sync(() -> table.getItem(5).getText(0)));
			workbench.settle();
			workbench.expectNoDialog();
		}
	}

	@Test
	void aPlanWithoutASchemeBeginsWithTheSimpleOne() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			workbench.command("ranking");
			workbench.click("ranking.begin");
			var table = workbench.control("ranking.table", Table.class);
			workbench.await("the priorities", () -> workbench.sync(table::getItemCount) > 3);
			workbench.press("Undo: Begin scoring");
			workbench.await("nothing", () -> workbench.sync(table::getItemCount) == 0);
		}
	}
}
