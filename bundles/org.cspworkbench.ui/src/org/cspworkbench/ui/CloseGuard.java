package org.cspworkbench.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.LabelText;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/**
 * Unsaved edits belong to a plan, not to one of its tabs: closing a tab keeps them, closing the window asks.
 */
public class CloseGuard {

	@Inject
	private MApplication application;

	@Inject
	private PlanLibrary library;

	@PostConstruct
	void guardSoon() {
		Display.getCurrent().asyncExec(this::guard);
	}

	/** In the first turn in which the window is there whole: the platform puts its own questions in while it makes it. */
	private void guard() {
		if (application.getChildren().stream().anyMatch(window -> window.getWidget() == null)) {
			guardSoon();
			return;
		}
		for (var window : application.getChildren()) {
			window.getContext().set(ISaveHandler.class, new TabsNeverAsk());
			window.getContext().set(IWindowCloseHandler.class, this::mayClose);
		}
	}

	private boolean mayClose(MWindow window) {
		var saver = ContextInjectionFactory.make(PlanSaver.class, window.getContext());
		library.sessions().forEach(saver::finish);
		var unsaved = library.sessions().stream().filter(PlanSession::isDirty).toList();
		if (unsaved.isEmpty()) {
			return true;
		}
		var titles = unsaved.stream().map(session -> session.plan().getTitle()).collect(Collectors.joining(", "));
		var shell = (Shell) window.getWidget();
		var answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, UiMessages.text("quit.title"), LabelText.of(UiMessages.text("quit.unsaved", titles)), 0,
				UiMessages.text("quit.save"), UiMessages.text("quit.discard"), UiMessages.text("quit.stay"));
		return switch (answer) {
			case 0 -> unsaved.stream().allMatch(saver::save);
			case 1 -> true;
			default -> false;
		};
	}

	/** The edits stay in the plan's session when a tab goes, so there is nothing to ask. */
	private static final class TabsNeverAsk implements ISaveHandler {

		@Override
		public boolean save(MPart dirtyPart, boolean confirm) {
			return true;
		}

		@Override
		public boolean saveParts(Collection<MPart> dirtyParts, boolean confirm) {
			return true;
		}

		@Override
		public Save promptToSave(MPart dirtyPart) {
			return Save.NO;
		}

		@Override
		public Save[] promptToSave(Collection<MPart> dirtyParts) {
			var answers = new Save[dirtyParts.size()];
			Arrays.fill(answers, Save.NO);
			return answers;
		}
	}
}
