package org.cspworkbench.model.io;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** The file of one plan. */
public final class PlanResource extends DocumentResource {

	PlanResource(URI uri, EPackage.Registry packages, PlanVersions versions) {
		super(uri, packages, versions);
	}

	/** The plan in this file. */
	public Plan plan() {
		return (Plan) getContents().getFirst();
	}

	@Override
	EClass type() {
		return PlanPackage.Literals.PLAN;
	}
}
