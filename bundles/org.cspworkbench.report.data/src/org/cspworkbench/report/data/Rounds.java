package org.cspworkbench.report.data;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.plan.Plan;

/** Chooses a round of reporting by its title; "newest" is the last for which anybody reported. */
final class Rounds {

	private static final String NEWEST = "newest";

	private Rounds() {
	}

	/** Null when no round was asked for, or none has that title. */
	static Round chosen(Plan plan, Given given) {
		if (given.value("round").isEmpty() || plan.getRounds().isEmpty()) {
			return null;
		}
		return given.value("round").get().equalsIgnoreCase(NEWEST) ? newest(plan)
				: plan.getRounds().stream().filter(round -> given.allows("round", round.getTitle())).findFirst().orElse(null);
	}

	private static Round newest(Plan plan) {
		var reported = plan.getPriorities().stream().flatMap(priority -> Stream.concat(Stream.of(priority), priority.getTopics().stream()))
				.flatMap(priority -> priority.getActions().stream()).flatMap(action -> action.getUpdates().stream()).map(Update::getRound).collect(Collectors.toSet());
		return plan.getRounds().reversed().stream().filter(reported::contains).findFirst().orElse(plan.getRounds().getLast());
	}
}
