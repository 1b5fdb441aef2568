package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

public class RedoHandler {

	@CanExecute
	boolean canRedo(@Optional PlanSession session) {
		return session != null && session.commands().canRedo();
	}

	@Execute
	void redo(PlanSession session) {
		session.commands().redo();
	}
}
