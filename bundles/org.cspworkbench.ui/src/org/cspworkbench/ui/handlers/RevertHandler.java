package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.Problems;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** It does not ask first: Redo brings the edits back. */
public class RevertHandler {

	@CanExecute
	boolean canRevert(@Optional PlanSession session) {
		return session != null && session.isDirty();
	}

	@Execute
	void revert(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanSession session, PlanLibrary library) {
		try {
			library.revert(session);
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
