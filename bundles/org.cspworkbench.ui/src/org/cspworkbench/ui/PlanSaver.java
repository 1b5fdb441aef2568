package org.cspworkbench.ui;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.plan.StalePlan;
import org.cspworkbench.core.plan.UnsavedEdits;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
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
		try {
			var saved = new StaleSave(library, session, stale, shell).resolve();
			edits.keep(session);
			return saved;
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
			return false;
		}
	}
}
