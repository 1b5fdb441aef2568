package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.Finding.Fix;
import org.cspworkbench.core.edit.NewAction;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
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

	private static List<Fix> fixes(Plan plan) {
		return NewAction.notStarted(plan).map(status -> new Fix(Say.mend("status", status.getWord()), (domain, action) -> SetCommand.create(domain, action,
				PlanPackage.Literals.ACTION__STATUS, NewAction.notStarted(Actions.plan(action)).orElse(null)))).stream().toList();
	}
}
