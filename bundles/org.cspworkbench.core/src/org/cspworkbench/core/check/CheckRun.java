package org.cspworkbench.core.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Checks over a copy of a plan, so that they may run on another thread while the plan is being edited. The findings are about
 * the plan itself; those that were accepted are left out.
 */
public final class CheckRun {

	private final Plan copy;
	private final Map<EObject, EObject> originals = new HashMap<>();

	/** Takes the plan as it stands: to be called where it is edited. */
	public CheckRun(Plan plan) {
		var copier = new EcoreUtil.Copier();
		copy = (Plan) copier.copy(plan);
		copier.copyReferences();
		copier.forEach((original, copied) -> originals.put(copied, original));
	}

	/** The gravest first; among equals in the order of the checks. */
	public List<Finding> findings(List<Check> checks) {
		var accepted = new AcceptedFindings(copy);
		return checks.stream().flatMap(check -> check.findings(copy).stream()).filter(finding -> originals.containsKey(finding.about()) && !accepted.contain(finding))
				.map(finding -> finding.about(originals.get(finding.about()))).sorted(Comparator.comparing(Finding::severity)).toList();
	}
}
