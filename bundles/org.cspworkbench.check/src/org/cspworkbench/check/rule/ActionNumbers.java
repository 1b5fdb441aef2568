package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;
import static org.cspworkbench.core.check.Finding.Severity.HINT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.Finding.Fix;
import org.cspworkbench.core.edit.ActionNumbering;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.PlanPackage;

/** Two actions with one number, and a number that is left out between two others. */
public final class ActionNumbers implements Rule {

	private static final Fix FIX = new Fix(Say.mend("numbers"), (domain, action) -> ActionNumbering.command(domain, ((Action) action).getPriority()));

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var found = new ArrayList<Finding>();
		var seen = new HashMap<String, Action>();
		for (var priority : Actions.priorities(plan.plan())) {
			Action before = null;
			for (var action : priority.getActions().stream().filter(one -> one.getRef() != null && !one.getRef().isBlank()).toList()) {
				var other = seen.putIfAbsent(action.getRef().strip(), action);
				if (other != null) {
					found.add(Say.about(action, PlanPackage.Literals.ACTION__REF, List.of(FIX), ERROR, "number.twice", action.getRef(), FormHints.title(other)));
				}
				gap(before, action).ifPresent(found::add);
				before = action;
			}
		}
		return found.stream();
	}

	private static Optional<Finding> gap(Action before, Action action) {
		if (before == null) {
			return Optional.empty();
		}
		var from = parts(before.getRef());
		var to = parts(action.getRef());
		var sameStem = !from.isEmpty() && from.size() == to.size() && from.subList(0, from.size() - 1).equals(to.subList(0, to.size() - 1));
		return sameStem && to.getLast() - from.getLast() > 1 && to.getLast() - from.getLast() < 5
				? Optional.of(Say.about(action, PlanPackage.Literals.ACTION__REF, List.of(FIX), HINT, "number.gap", before.getRef(), action.getRef())) : Optional.empty();
	}

	private static List<Integer> parts(String ref) {
		return ref.strip().matches("\\d{1,4}(?:\\.\\d{1,4})*") ? Stream.of(ref.strip().split("\\.")).map(Integer::valueOf).toList() : List.of();
	}
}
