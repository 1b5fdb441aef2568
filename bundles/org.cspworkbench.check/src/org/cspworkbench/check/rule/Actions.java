package org.cspworkbench.check.rule;

import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The actions of a plan, without those of the plans that it reviews. */
final class Actions {

	private Actions() {
	}

	static List<Priority> priorities(Plan plan) {
		return plan.getPriorities().stream().flatMap(priority -> Stream.concat(Stream.of(priority), priority.getTopics().stream())).toList();
	}

	static List<Action> of(Plan plan) {
		return priorities(plan).stream().flatMap(priority -> priority.getActions().stream()).toList();
	}

	/** Mends are made in the plan itself, not in the copy that was checked. */
	static Plan plan(EObject element) {
		return (Plan) EcoreUtil.getRootContainer(element);
	}
}
