package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.Finding.Fix;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.model.plan.StatusValue;
import org.eclipse.emf.edit.command.SetCommand;

/** An action without a status, in a plan that says of most of its actions how they stand. */
public final class StatusOfAction implements Rule {

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var actions = Actions.of(plan.plan());
		var without = actions.stream().filter(action -> action.getStatus() == null).toList();
		return without.size() * 2 >= actions.size() ? Stream.empty() : without.stream().map(action -> finding(action, fixes(plan.plan())));
	}

	private static Finding finding(Action action, List<Fix> fixes) {
		return Say.about(action, PlanPackage.Literals.ACTION__STATUS, fixes, WARNING, "status", FormHints.title(action));
	}

	/** Whatever the plan calls that which has not begun. */
	private static List<Fix> fixes(Plan plan) {
		return notStarted(plan).map(status -> new Fix(Say.mend("status", status.getWord()), (domain, action) -> SetCommand.create(domain, action, PlanPackage.Literals.ACTION__STATUS,
				notStarted(Actions.plan(action)).findFirst().orElse(null)))).limit(1).toList();
	}

	private static Stream<StatusValue> notStarted(Plan plan) {
		return plan.getStatusValues().stream().filter(status -> status.getMeaning() == StatusMeaning.NOT_STARTED);
	}
}
