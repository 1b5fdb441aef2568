package org.cspworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Priority;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main way through the program, by the keyboard alone. */
class KeyboardTest {

	@TempDir
	Path data;

	private RunningWorkbench workbench;
	private Keyboard keys;

	@Test
	void aPlanIsBegunWrittenAndSavedWithoutAMouse() {
		try (var started = RunningWorkbench.start(data)) {
			workbench = started;
			workbench.settle();
			keys = new Keyboard(workbench);
			begin();
			addPriority();
			addActions();
			moveAndDelete();
			save();
			goAndReplace();
			openAndCloseADialog();
			workbench.expectNoDialog();
		}
	}

	private void begin() {
		keys.press(SWT.MOD1, 'n');
		keys.awaitFocus("new.partnership");
		keys.type("Riverton partnership");
		keys.step();
		keys.type("Riverton");
		keys.press(SWT.CR);
		keys.awaitFocus("Plan.title");
		keys.press(SWT.MOD1, 'a');
		keys.type("Safer Riverton");
		keys.step();
		awaitPlan("the title", session -> session.plan().getTitle().equals("Safer Riverton"));
	}

	private void addPriority() {
		keys.tabTo("Plan.priorities.grid");
		keys.press(SWT.INSERT);
		awaitPlan("a priority", session -> !session.plan().getPriorities().isEmpty());
		keys.press(SWT.MOD1, SWT.CR);
		keys.awaitFocus("Priority.title");
		keys.type("Road safety");
		keys.step();
		awaitPlan("its title", session -> session.plan().getPriorities().stream().anyMatch(priority -> "Road safety".equals(priority.getTitle())));
	}

	private Priority priority(PlanSession session) {
		return session.plan().getPriorities().stream().filter(each -> "Road safety".equals(each.getTitle())).findFirst().orElseThrow();
	}

	private List<Action> actions() {
		return plan(session -> List.copyOf(priority(session).getActions()));
	}

	private void addActions() {
		keys.tabTo("Priority.actions.grid");
		keys.press(SWT.INSERT);
		awaitPlan("an action", session -> priority(session).getActions().size() == 1);
		keys.press(SWT.MOD1, SWT.CR);
		workbench.await("the form of the action", () -> keys.focus().startsWith("Action."));
		keys.tabTo("Action.text");
		keys.type("Speak to schools");
		keys.tabTo("Action.status");
		keys.press(SWT.ARROW_DOWN);
		awaitPlan("its words and state", session -> "Speak to schools".equals(actions().getFirst().getText()) && actions().getFirst().getStatus() != null);
		keys.press(SWT.MOD1, SWT.PAGE_UP);
		workbench.await("the form of the priority", () -> keys.focus().startsWith("Priority."));
		keys.tabTo("Priority.actions.grid");
		keys.press(SWT.INSERT);
		awaitPlan("a second action", session -> priority(session).getActions().size() == 2);
	}

	private void moveAndDelete() {
		var second = actions().getLast();
		keys.press(SWT.ALT, SWT.ARROW_UP);
		awaitPlan("the second to be the first", session -> priority(session).getActions().getFirst() == second);
		keys.press(SWT.SHIFT, ' ');
		keys.press(SWT.DEL);
		awaitPlan("it to be gone", session -> priority(session).getActions().size() == 1);
		keys.press(SWT.MOD1, 'z');
		awaitPlan("it to be back", session -> priority(session).getActions().size() == 2);
		keys.press(SWT.MOD1, 'y');
		awaitPlan("it to be gone again", session -> priority(session).getActions().size() == 1);
	}

	private void save() {
		keys.press(SWT.MOD1, 's');
		awaitPlan("the second revision", session -> session.revision().number() == 2 && !session.isDirty());
	}

	private void goAndReplace() {
		keys.press(SWT.MOD1, '3');
		keys.awaitFocus("goTo.text");
		keys.type("safer riv");
		keys.press(SWT.CR);
		keys.awaitFocus("Plan.priorities.grid");
		keys.press(SWT.MOD1, 'f');
		keys.awaitFocus("find.words");
		keys.type("safer");
		keys.tabTo("find.other");
		keys.type("calmer");
		keys.tabTo("find.all");
		keys.press(' ');
		awaitPlan("the other word", session -> session.plan().getTitle().equalsIgnoreCase("Calmer Riverton"));
	}

	private void openAndCloseADialog() {
		keys.press(SWT.MOD1, 'p');
		workbench.await("the wizard", () -> workbench.shows("publish.reports") || workbench.sync(() -> workbench.display().orElseThrow().getActiveShell() != workbench.window()));
		keys.press(SWT.ESC);
		workbench.await("the window", () -> workbench.sync(() -> workbench.display().orElseThrow().getActiveShell() == workbench.window()));
	}

	@Test
	void theKeyboardComesToEveryPartAndIsCaughtInNone() {
		try (var started = RunningWorkbench.start(data)) {
			workbench = started;
			workbench.openPlan("2020/21");
			workbench.control("Plan.title", Text.class);
			workbench.settle();
			keys = new Keyboard(workbench);
			var seen = new HashSet<String>();
			for (int i = 0; i < 6; i++) {
				keys.press(SWT.F6);
				seen.add(active());
			}
			assertTrue(seen.containsAll(Set.of("org.cspworkbench.part.navigator", "org.cspworkbench.editor", "org.cspworkbench.part.checks", "org.cspworkbench.part.preview")), seen.toString());
			var part = active();
			keys.press(SWT.F6);
			assertFalse(part.equals(active()));
			keys.press(SWT.SHIFT, SWT.F6);
			assertEquals(part, active());
			for (var perspective : List.of("Plan", "Evidence", "Layout")) {
				PerspectivesTest.switchTo(workbench, perspective);
				for (int i = 0; i < 60; i++) {
					keys.step();
				}
			}
			workbench.expectNoDialog();
		}
	}

	private String active() {
		return workbench.sync(() -> workbench.context().get(EPartService.class).getActivePart().getElementId());
	}

	private <T> T plan(Function<PlanSession, T> question) {
		return workbench.model(application -> question.apply(application.getContext().get(PlanSession.class)));
	}

	private void awaitPlan(String what, Function<PlanSession, Boolean> condition) {
		try {
			workbench.await(what, () -> plan(condition));
		} catch (AssertionError e) {
			Screenshot.of(workbench, "keyboard-failed");
			throw new AssertionError("The keyboard is at " + keys.focus(), e);
		}
	}
}
