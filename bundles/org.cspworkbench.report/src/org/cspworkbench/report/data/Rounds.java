package org.cspworkbench.report.data;

import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.plan.Plan;

/** Chooses a round of reporting by its title; "newest" is the last that the plan lists. */
final class Rounds {

	private static final String NEWEST = "newest";

	private Rounds() {
	}

	/** Null when no round was asked for, or none has that title. */
	static Round chosen(Plan plan, Given given) {
		if (given.value("round").isEmpty() || plan.getRounds().isEmpty()) {
			return null;
		}
		return given.value("round").get().equalsIgnoreCase(NEWEST) ? plan.getRounds().getLast()
				: plan.getRounds().stream().filter(round -> given.allows("round", round.getTitle())).findFirst().orElse(null);
	}
}
