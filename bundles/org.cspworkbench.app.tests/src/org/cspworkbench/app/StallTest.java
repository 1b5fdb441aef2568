package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.io.PlanDocuments;
import org.cspworkbench.testkit.LargePlan;
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

	@Test
	void theStallOfALargePlanWithPicturesIsMeasured() throws Exception {
		largePlan();
		try (var workbench = RunningWorkbench.start(data); var pulse = new UiPulse(workbench)) {
			workbench.openPlan("2024/25");
			workbench.control("Plan.title", Text.class);
			workbench.settle();
			pulse.print("a plan of 1,000 actions opens");
			workbench.type("Plan.title", "Another title");
			workbench.settle();
			pulse.print("its title is typed and it is checked");
			Thread.sleep(4000);
			pulse.print("its edits are kept");
			workbench.press("Save");
			workbench.settle();
			pulse.print("it is saved");
			workbench.command("board");
			workbench.control("board.table", Table.class);
			workbench.settle();
			pulse.print("its action board opens");
			assertTrue(pulse.beats() > 100, "The pulse beat all the time");
		}
	}

	/** A thousand actions, and two pictures as from a telephone. */
	private void largePlan() throws Exception {
		var plan = LargePlan.seeded(7).actions(1000).years(10).build();
		for (int i = 0; i < 2; i++) {
			var picture = AssessmentFactory.eINSTANCE.createPicture();
			picture.setContent(noise(2_000_000));
			picture.setMediaType("image/jpeg");
			plan.getParts().getFirst().getSections().getFirst().getBlocks().add(picture);
		}
		try (var library = PlanLibrary.open(data, Optional.empty())) {
			library.importContent(new PlanDocuments().create(plan, "large"), Path.of("large.cspplan"), Optional.of("large"));
		}
	}

	private static byte[] noise(int size) {
		var bytes = new byte[size];
		new Random(7).nextBytes(bytes);
		return bytes;
	}
}
