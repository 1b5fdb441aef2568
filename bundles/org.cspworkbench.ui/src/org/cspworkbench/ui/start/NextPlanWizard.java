package org.cspworkbench.ui.start;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.PlanOpener;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.wizard.Wizard;

/** Next year's plan in two steps: which plan it follows and what it is called, and what goes on. */
public final class NextPlanWizard extends Wizard {

	private final PlanLibrary library;
	private final LastPlanPage lastPlan;
	private final CarriedPage carried = new CarriedPage();
	private PlanSession next;

	public NextPlanWizard(PlanLibrary library, PlanOpener plans, PlanSession last) {
		this.library = library;
		this.lastPlan = new LastPlanPage(library, plans, last, carried::show);
		setWindowTitle(UiMessages.text("next.title"));
	}

	@Override
	public void addPages() {
		addPage(lastPlan);
		addPage(carried);
	}

	@Override
	public boolean performFinish() {
		try {
			next = library.beginNext(lastPlan.last(), lastPlan.wish(carried.chosen()));
			return true;
		} catch (Refusal refusal) {
			lastPlan.setErrorMessage(refusal.getMessage());
			carried.setErrorMessage(refusal.getMessage());
			return false;
		}
	}

	/** The plan that was begun. */
	public PlanSession next() {
		return next;
	}
}
