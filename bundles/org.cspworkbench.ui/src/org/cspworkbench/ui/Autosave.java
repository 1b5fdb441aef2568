package org.cspworkbench.ui;

import java.util.HashSet;
import java.util.Set;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.plan.UnsavedEdits;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Display;

import jakarta.inject.Inject;

/** Puts the unsaved edits of every plan that was worked on into the recovery area, a little after each change. */
public class Autosave {

	private static final int DELAY = 3000;

	private final PlanSession.Listener listener = this::soon;
	private final Set<PlanSession> followed = new HashSet<>();
	private final Set<PlanSession> waiting = new HashSet<>();

	@Inject
	private UnsavedEdits edits;

	@Inject
	void follow(@Optional PlanSession current) {
		if (current != null && followed.add(current)) {
			current.addListener(listener);
		}
	}

	private void soon(PlanSession session) {
		if (waiting.add(session)) {
			Display.getCurrent().timerExec(DELAY, () -> {
				waiting.remove(session);
				edits.keep(session);
			});
		}
	}
}
