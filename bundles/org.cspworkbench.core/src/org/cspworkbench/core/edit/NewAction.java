package org.cspworkbench.core.edit;

import java.util.Optional;

import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.model.plan.StatusValue;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a new action begins with, where the plan's other actions have it: the next number, and the status of what has not begun. */
public final class NewAction {

	private NewAction() {
	}

	public static void begin(Action action, Priority priority) {
		ActionNumbering.next(priority).ifPresent(action::setRef);
		if (EcoreUtil.getRootContainer(priority) instanceof Plan plan && saysHowActionsStand(plan)) {
			notStarted(plan).ifPresent(action::setStatus);
		}
	}

	/** Whatever the plan calls that which has not begun. */
	public static Optional<StatusValue> notStarted(Plan plan) {
		return plan.getStatusValues().stream().filter(status -> status.getMeaning() == StatusMeaning.NOT_STARTED).findFirst();
	}

	private static boolean saysHowActionsStand(Plan plan) {
		var actions = plan.getPriorities().stream().flatMap(ActionNumbering::withTopics).flatMap(priority -> priority.getActions().stream()).toList();
		return actions.isEmpty() || actions.stream().anyMatch(action -> action.getStatus() != null);
	}
}
