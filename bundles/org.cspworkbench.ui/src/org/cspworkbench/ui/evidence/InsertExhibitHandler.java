package org.cspworkbench.ui.evidence;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.EditorOpener;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class InsertExhibitHandler {

	@CanExecute
	boolean isPossible(@Optional PlanSession session) {
		return session != null && !session.isReadOnly();
	}

	@Execute
	void insert(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanSession session, EvidenceDesk desk, EditorOpener opener) {
		new InsertDialog(shell, session, desk, opener).open();
	}
}
