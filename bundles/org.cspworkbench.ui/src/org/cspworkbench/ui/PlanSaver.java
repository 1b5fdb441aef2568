package org.cspworkbench.ui;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.plan.Saving;
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

	/** Takes what the plan holds now and saves it beside the window. Edits that are made meanwhile stay unsaved. */
	public void saveBeside(PlanSession session) {
		if (session.isBeingSaved()) {
			saveAfterwards(session);
		} else {
			saveBeside(session, session.beginSaving(""));
		}
	}

	/** Puts what was taken from the plan into the database, beside the window. */
	public void saveBeside(PlanSession session, Saving saving) {
		saveBeside(session, saving, () -> {
		});
	}

	/** As the other, and goes on when the plan is saved. */
	public void saveBeside(PlanSession session, Saving saving, Runnable then) {
		Beside.run(UiMessages.text("save.running", session.plan().getTitle()), saving::write, () -> {
			if (ended(session, () -> session.finish(saving))) {
				then.run();
			}
		});
	}

	/** What has been edited since the save that is under way is saved when that has ended well. */
	private void saveAfterwards(PlanSession session) {
		var before = session.revision();
		session.addListener(new PlanSession.Listener() {
			@Override
			public void changed(PlanSession changed) {
				if (!session.isBeingSaved()) {
					session.removeListener(this);
					if (session.revision() != before && session.hasFreshEdits()) {
						saveBeside(session);
					}
				}
			}
		});
	}

	/** Waits for a save that is under way. */
	public void finish(PlanSession session) {
		ended(session, session::finishSaving);
	}

	/** Saves here and now. Whether the plan is saved then. */
	public boolean save(PlanSession session) {
		return ended(session, () -> session.save(""));
	}

	@FunctionalInterface
	private interface Save {
		void run() throws Refusal;
	}

	private boolean ended(PlanSession session, Save save) {
		try {
			save.run();
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
