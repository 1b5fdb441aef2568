package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.ui.PlanSaver;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving goes on beside the window: what is typed, saved again or left meanwhile comes out right. */
class SavingWindowTest {

	private static final String PLAN = "tw-2020";

	@TempDir
	Path data;

	@Test
	void whatIsTypedDuringASaveAndSavedAgainIsSaved() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			workbench.sync(() -> {
				var saver = saver(workbench);
				title(session(workbench), "First");
				saver.saveBeside(session(workbench));
				title(session(workbench), "Second");
				saver.saveBeside(session(workbench));
				saver.saveBeside(session(workbench));
				assertTrue(session(workbench).isDirty());
			});
			workbench.await("both saves", () -> workbench.sync(() -> session(workbench).revision().number() == 3 && !session(workbench).isDirty()));
			workbench.settle();
			assertEquals(3, workbench.sync(() -> session(workbench).revision().number()));
			workbench.expectNoDialog();
		}
		assertEquals("Second", saved());
	}

	@Test
	void whatIsBeingSavedWhenTheWindowIsClosedIsSavedAndNobodyIsAsked() {
		try (var workbench = RunningWorkbench.start(data)) {
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			workbench.sync(() -> {
				title(session(workbench), "At the last moment");
				saver(workbench).saveBeside(session(workbench));
				workbench.window().close();
			});
		}
		assertEquals("At the last moment", saved());
	}

	private String saved() {
		try (var library = PlanLibrary.open(data, Optional.empty())) {
			assertFalse(library.plans().isEmpty());
			return library.read(PLAN).getTitle();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private static PlanSaver saver(RunningWorkbench workbench) {
		return ContextInjectionFactory.make(PlanSaver.class, workbench.context());
	}

	private static PlanSession session(RunningWorkbench workbench) {
		return workbench.context().get(PlanLibrary.class).session(PLAN).orElseThrow();
	}

	private static void title(PlanSession session, String title) {
		session.commands().execute(SetCommand.create(session.domain(), session.plan(), PlanPackage.Literals.PLAN__TITLE, title));
	}
}
