package org.cspworkbench.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.UnsavedEdits;
import org.cspworkbench.store.RecoveryArea.LeftBehind;
import org.cspworkbench.forms.LabelText;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** After a crash, offers the edits that were not saved. Nothing is thrown away unless the user says so. */
public class CrashRecovery {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm");
	private static final int RECOVER = 0;
	private static final int DISCARD = 1;

	@Inject
	private MApplication application;

	@Inject
	private UnsavedEdits edits;

	@PostConstruct
	void listen(IEventBroker events) {
		events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> started());
	}

	private void started() {
		var window = application.getChildren().getFirst();
		var shell = (Shell) window.getWidget();
		shell.getDisplay().asyncExec(() -> {
			try {
				for (var left : edits.leftBehind()) {
					offer(left, shell);
				}
			} catch (Refusal refusal) {
				Problems.show(shell, refusal);
			}
		});
	}

	private void offer(LeftBehind left, Shell shell) throws Refusal {
		var time = TIME.format(left.draft().time().atZone(ZoneId.systemDefault()));
		var answer = MessageDialog.open(MessageDialog.QUESTION, shell, UiMessages.text("recovery.title"),
				UiMessages.text("recovery.question", LabelText.of(left.draft().title()), time, left.draft().author()), 0, UiMessages.text("recovery.recover"),
				UiMessages.text("recovery.discard"), UiMessages.text("recovery.later"));
		if (answer == RECOVER) {
			var session = edits.recover(left, UiMessages.text("recovery.reason", time));
			var opener = ContextInjectionFactory.make(EditorOpener.class, application.getChildren().getFirst().getContext());
			opener.open(session, session.plan());
		} else if (answer == DISCARD) {
			edits.discard(left);
		}
	}
}
