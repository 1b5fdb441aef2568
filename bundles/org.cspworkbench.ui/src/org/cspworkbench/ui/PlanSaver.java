package org.cspworkbench.ui;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.plan.StalePlan;
import org.cspworkbench.core.plan.UnsavedEdits;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Saves a plan as a new revision and says so when that is refused. */
@Creatable
public class PlanSaver {

	@Inject
	@Optional
	@Named(IServiceConstants.ACTIVE_SHELL)
	private Shell shell;

	@Inject
	private PlanLibrary library;

	@Inject
	private UnsavedEdits edits;

	/** Whether the plan is saved now. */
	public boolean save(PlanSession session) {
		try {
			session.save("");
			edits.keep(session);
			return true;
		} catch (StalePlan stale) {
			return resolve(session, stale);
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
			return false;
		}
	}

	private boolean resolve(PlanSession session, StalePlan stale) {
		var answer = MessageDialog.open(MessageDialog.WARNING, shell, UiMessages.text("stale.title"), stale.getMessage(), 0, UiMessages.text("stale.copy"),
				UiMessages.text("stale.stay"));
		if (answer != 0) {
			return false;
		}
		try {
			library.saveCopy(session);
			return true;
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
			return false;
		}
	}
}
