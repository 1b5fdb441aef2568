package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;
import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.model.views.Wording;

/** When an action is due, against the months of the plan and against how it stands. */
public final class DueOfAction implements Rule {

	private final Clock clock;

	public DueOfAction() {
		this(Clock.systemDefaultZone());
	}

	public DueOfAction(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Stream<Finding> findings(PlanReading reading) {
		var plan = reading.plan();
		if (plan.getPeriod() == null) {
			return Stream.empty();
		}
		var known = known(plan);
		return Actions.of(plan).stream().filter(action -> action.getDue() != null).flatMap(action -> Stream.concat(period(plan, action), known.stream().flatMap(day -> passed(action, day))));
	}

	private static Stream<Finding> period(Plan plan, Action action) {
		var first = plan.getPeriod().first().atDay(1);
		var last = plan.getPeriod().last().atEndOfMonth();
		if (action.getDue().isBefore(first)) {
			return Stream.of(Say.about(action, PlanPackage.Literals.ACTION__DUE, WARNING, "due.before", Wording.day(action.getDue()), FormHints.title(action)));
		}
		return action.getDue().isAfter(last) ? Stream.of(Say.about(action, PlanPackage.Literals.ACTION__DUE, HINT, "due.after", Wording.day(action.getDue()), FormHints.title(action))) : Stream.empty();
	}

	private static Stream<Finding> passed(Action action, LocalDate day) {
		return action.getStatus() == null || action.getStatus().getMeaning() != StatusMeaning.NOT_STARTED || !action.getDue().isBefore(day) ? Stream.empty()
				: Stream.of(Say.about(action, PlanPackage.Literals.ACTION__STATUS, WARNING, "due.passed", Wording.day(action.getDue()), FormHints.title(action)));
	}

	/** Until when the plan tells how its actions stand: today while it runs, else the newest of their notes. */
	private Optional<LocalDate> known(Plan plan) {
		var today = LocalDate.now(clock);
		return today.isAfter(plan.getPeriod().last().atEndOfMonth())
				? Actions.of(plan).stream().flatMap(action -> action.getUpdates().stream()).map(Update::getDate).filter(Objects::nonNull).max(Comparator.naturalOrder()) : Optional.of(today);
	}
}
