package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding may stay as it is, when somebody says why. */
class AcceptingTest {

	@TempDir
	Path data;

	@Test
	void anAcceptedFindingGoesAndComesBackWithUndo() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			var table = workbench.control("checks.table", Table.class);
			workbench.await("findings", () -> workbench.sync(table::getItemCount) > 10);
			workbench.settle();
			int all = workbench.sync(table::getItemCount);
			var first = workbench.sync(() -> table.getItem(0).getText(1));
			workbench.sync(() -> {
				table.setSelection(0);
				var chosen = new Event();
				chosen.item = table.getItem(0);
				table.notifyListeners(SWT.Selection, chosen);
			});
			workbench.click("checks.accept");
			var reason = workbench.control("checks.accept.words", Text.class);
			workbench.sync(() -> reason.setText("Agreed by the group in May"));
			workbench.click("checks.accept.ok");
			workbench.await("one finding less", () -> workbench.sync(table::getItemCount) == all - 1);
			workbench.press("Undo: Accept");
			workbench.await("the finding", () -> workbench.sync(table::getItemCount) == all);
			assertEquals(first, workbench.sync(() -> table.getItem(0).getText(1)));
		}
	}
}
