package org.cspworkbench.report;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.report.views.PlanFigures;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A plan as it stood at one moment. Take it where the plan is edited; it can then be read in any thread. */
public final class PlanSnapshot {

	/** Under this key BIRT's application context carries the plan. */
	public static final String KEY = "org.cspworkbench.plan";

	private final Plan plan;
	private final PlanFigures figures;

	private PlanSnapshot(Plan plan) {
		this.plan = plan;
		figures = new PlanFigures(plan);
	}

	public static PlanSnapshot of(Plan plan) {
		return new PlanSnapshot(EcoreUtil.copy(plan));
	}

	public Plan plan() {
		return plan;
	}

	public PlanFigures figures() {
		return figures;
	}
}
