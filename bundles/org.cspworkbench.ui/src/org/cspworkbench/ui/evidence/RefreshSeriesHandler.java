package org.cspworkbench.ui.evidence;

import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class RefreshSeriesHandler {

	@CanExecute
	boolean isPossible(@Optional PlanSession session) {
		return session != null && !session.isReadOnly();
	}

	@Execute
	void refresh(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanSession session, EvidenceDesk desk) {
		new RefreshDialog(shell, session, desk).open();
	}
}
