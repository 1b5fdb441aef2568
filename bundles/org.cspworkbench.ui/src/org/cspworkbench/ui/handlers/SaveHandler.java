package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.PlanSaver;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

public class SaveHandler {

	@CanExecute
	boolean canSave(@Optional PlanSession session) {
		return session != null && session.isDirty();
	}

	@Execute
	void save(PlanSession session, PlanSaver saver) {
		saver.saveBeside(session);
	}
}
