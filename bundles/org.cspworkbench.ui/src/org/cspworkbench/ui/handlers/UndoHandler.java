package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

public class UndoHandler {

	@CanExecute
	boolean canUndo(@Optional PlanSession session) {
		return session != null && session.commands().canUndo();
	}

	@Execute
	void undo(PlanSession session) {
		session.commands().undo();
	}
}
