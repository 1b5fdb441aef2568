package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;

import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.store.DataFolder;
import org.cspworkbench.store.Database;
import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.PasswordSource;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
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
			workbench.openPlan("2020/21");
			before = workbench.sync(() -> workbench.control("Plan.title", Text.class).getText());
			assertFalse(before.isBlank());

			workbench.type("Plan.title", "A title that is typed in error");
			inASmallWindowTheButtonIsShort(workbench);
			workbench.press("Undo: ");
			workbench.await("the title of before", () -> workbench.sync(() -> workbench.control("Plan.title", Text.class).getText().equals(before)));

			workbench.type("Plan.title", "Safer together 2020/21");
			workbench.press("Save");
			workbench.await("the second revision", () -> workbench.sync(() -> workbench.control("status.revision", Label.class).getText().contains("revision 2")));
			workbench.settle();
			workbench.expectNoDialog();
			PicturesTest.awaitPages(workbench);
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

	private static void inASmallWindowTheButtonIsShort(RunningWorkbench workbench) {
		var size = workbench.sync(() -> workbench.window().getSize());
		workbench.sync(() -> workbench.window().setSize(1024, 700));
		workbench.await("the short button", () -> workbench.sync(() -> workbench.everythingShown().filter(ToolBar.class::isInstance).flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
				.anyMatch(item -> item.getText().equals("Undo") && item.getToolTipText().startsWith("Undo: "))));
		workbench.sync(() -> workbench.window().setSize(size));
	}

	private static Plan plan(byte[] content) throws Exception {
		return new PlanDocuments().load(new ByteArrayInputStream(content), PLAN);
	}
}
