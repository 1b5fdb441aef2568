package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.Finding.Fix;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.monitoring.MonitoringPackage;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.views.Wording;
import org.eclipse.emf.edit.command.SetCommand;

/** A note on progress that does not say when it was true, once for all of them where the plan dates none. */
public final class UndatedUpdate implements Rule {

	private static final int FEW = 3;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var dated = Actions.of(plan.plan()).stream().flatMap(action -> action.getUpdates().stream()).collect(Collectors.partitioningBy(update -> update.getDate() != null, Collectors.counting()));
		if (dated.get(true) == 0 && dated.get(false) > FEW) {
			return Actions.of(plan.plan()).stream().flatMap(action -> action.getUpdates().stream()).limit(1)
					.map(update -> Say.about(update, MonitoringPackage.Literals.UPDATE__DATE, WARNING, "update.undated.all", dated.get(false)));
		}
		return Actions.of(plan.plan()).stream().flatMap(action -> action.getUpdates().stream().filter(update -> update.getDate() == null).map(update -> finding(action, update)));
	}

	private static Finding finding(Action action, Update update) {
		return Say.about(update, MonitoringPackage.Literals.UPDATE__DATE, day(update).map(UndatedUpdate::fix).stream().toList(), WARNING, "update.undated", FormHints.title(action));
	}

	private static Fix fix(LocalDate day) {
		return new Fix(Say.mend("update.undated", Wording.day(day)), (domain, update) -> SetCommand.create(domain, update, MonitoringPackage.Literals.UPDATE__DATE, day));
	}

	/** The day by which the round asked, else the last day of its months. */
	private static Optional<LocalDate> day(Update update) {
		return Optional.ofNullable(update.getRound()).flatMap(round -> Optional.ofNullable(round.getDue()).or(() -> Optional.ofNullable(round.getPeriod()).map(period -> period.last().atEndOfMonth())));
	}
}
