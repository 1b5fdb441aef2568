package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.PlanSaver;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

public class SaveAllHandler {

	@CanExecute
	boolean canSave(PlanLibrary library) {
		return library.sessions().stream().anyMatch(PlanSession::isDirty);
	}

	@Execute
	void save(PlanLibrary library, PlanSaver saver) {
		library.sessions().stream().filter(PlanSession::isDirty).forEach(saver::saveBeside);
	}
}
