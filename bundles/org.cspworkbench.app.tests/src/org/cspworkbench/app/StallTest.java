package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk over the sample under the pulse of the UI thread: it prints where the window let one wait longest, and why. */
class StallTest {

	@TempDir
	Path data;

	@Test
	void theLongestStallIsMeasured() throws Exception {
		try (var workbench = RunningWorkbench.start(data); var pulse = new UiPulse(workbench)) {
			workbench.settle();
			pulse.print("the window settles");
			workbench.settle();
			pulse.print("nothing happens");
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			workbench.settle();
			pulse.print("a plan opens for the first time");
			for (var name : new String[] { "domestic abuse", "substance misuse", "anti-social" }) {
				workbench.command("goTo");
				var text = workbench.control("goTo.text", Text.class);
				workbench.sync(() -> text.setText(name));
				workbench.display().orElseThrow().asyncExec(() -> text.notifyListeners(SWT.DefaultSelection, new Event()));
				workbench.settle();
			}
			pulse.print("elements are gone to by typing");
			workbench.openPlan("2020/21");
			workbench.type("Plan.title", "Another title");
			workbench.settle();
			pulse.print("a title is typed and the plan is checked");
			workbench.press("Undo: ");
			workbench.settle();
			pulse.print("that is undone");
			workbench.press("Redo: ");
			workbench.settle();
			workbench.command("board");
			workbench.control("board.table", Table.class);
			workbench.settle();
			pulse.print("the action board opens");
			PerspectivesTest.switchTo(workbench, "Evidence");
			pulse.print("the evidence is turned to for the first time");
			PerspectivesTest.switchTo(workbench, "Plan");
			pulse.print("the plan is turned back to");
			workbench.press("Save");
			workbench.settle();
			pulse.print("the plan is saved");
			assertTrue(pulse.beats() > 100, "The pulse beat all the time");
		}
	}
}
