package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.store.DataFolder;
import org.cspworkbench.store.Database;
import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.PasswordSource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day at the workbench, on the real application model and a real database. */
class WorkbenchTest {

	private static final String PLAN = "tw-2020";

	@TempDir
	Path data;

	@Test
	void whatIsTypedAndSavedIsInTheStoreAndWhatIsUndoneIsNot() throws Exception {
		String before;
		try (var workbench = RunningWorkbench.start(data)) {
			openPlan(workbench, "2020/21");
			before = workbench.sync(() -> workbench.control("Plan.title", Text.class).getText());
			assertFalse(before.isBlank());

			workbench.type("Plan.title", "A title that is typed in error");
			workbench.press("Undo: ");
			workbench.await("the title of before", () -> workbench.sync(() -> workbench.control("Plan.title", Text.class).getText().equals(before)));

			workbench.type("Plan.title", "Safer together 2020/21");
			workbench.press("Save");
			workbench.await("the second revision", () -> workbench.sync(() -> workbench.control("status.revision", Label.class).getText().contains("revision 2")));
			workbench.settle();
			workbench.expectNoDialog();
			Screenshot.of(workbench, "window");
		}

		var folder = new DataFolder(data);
		try (var database = Database.open(DatabaseLocation.of(null, folder, PasswordSource.none()), folder)) {
			var history = database.plans().history(PLAN);
			assertEquals(2, history.size());
			assertEquals("Safer together 2020/21", plan(database.plans().content(history.getFirst())).getTitle());
			assertEquals(before, plan(database.plans().content(history.getLast())).getTitle());
		}
	}

	private static Plan plan(byte[] content) throws Exception {
		return new PlanDocuments().load(new ByteArrayInputStream(content), PLAN);
	}

	private static void openPlan(RunningWorkbench workbench, String years) {
		var tree = workbench.control("navigator.tree", Tree.class);
		var opened = workbench.sync(() -> {
			var plan = Arrays.stream(tree.getItems()).flatMap(partnership -> Arrays.stream(partnership.getItems()))
					.filter(item -> item.getText().startsWith(years)).findFirst();
			plan.ifPresent(item -> open(tree, item));
			return plan.isPresent();
		});
		assertTrue(opened, "The navigator shows no plan of " + years);
	}

	private static void open(Tree tree, TreeItem item) {
		tree.setSelection(item);
		var doubleClick = new Event();
		doubleClick.item = item;
		tree.notifyListeners(SWT.DefaultSelection, doubleClick);
		tree.notifyListeners(SWT.MouseDoubleClick, doubleClick);
	}
}
