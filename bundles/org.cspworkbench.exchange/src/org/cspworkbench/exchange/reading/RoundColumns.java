package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cspworkbench.exchange.reading.ActionColumns.Meaning;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.monitoring.RoundKind;
import org.cspworkbench.model.plan.Plan;

/** Tables with one column of progress for each quarter: a round of the plan for each. */
final class RoundColumns {

	private static final Pattern QUARTER = Pattern.compile("(?i)\\bq(?:uarter|tr)?\\s*([1-4])\\b");
	private static final int MONTHS = 12;

	private final Plan plan;

	RoundColumns(Plan plan) {
		this.plan = plan;
	}

	/** The round of a column, where it is one of several for quarters. */
	Optional<Round> round(ActionColumns columns, ActionColumns.Column column) {
		var quarters = columns.of(Meaning.UPDATES).stream().filter(each -> QUARTER.matcher(each.heading()).find()).toList();
		return quarters.size() > 1 && quarters.contains(column) ? Optional.of(round(column.heading())) : Optional.empty();
	}

	private Round round(String heading) {
		return plan.getRounds().stream().filter(round -> round.getTitle().equals(heading)).findFirst().orElseGet(() -> {
			var made = MonitoringFactory.eINSTANCE.createRound();
			made.setTitle(heading);
			made.setKind(RoundKind.QUARTER);
			period(heading, Optional.ofNullable(plan.getPeriod())).ifPresent(made::setPeriod);
			var later = new ArrayList<>(plan.getRounds());
			later.removeIf(round -> round.getPeriod() == null || made.getPeriod() == null || round.getPeriod().compareTo(made.getPeriod()) < 0);
			plan.getRounds().add(later.isEmpty() ? plan.getRounds().size() : plan.getRounds().indexOf(later.getFirst()), made);
			return made;
		});
	}

	/** The quarter that words name, with its year or as one of the year that is known. */
	static Optional<Period> period(String words, Optional<Period> known) {
		var named = PeriodText.within(words).filter(period -> period.months() < MONTHS);
		var alone = QUARTER.matcher(words).results().map(match -> Integer.parseInt(match.group(1))).toList();
		var year = PeriodText.within(words).or(() -> known).filter(period -> period.months() == MONTHS);
		return named.or(() -> alone.size() == 1 ? year.map(found -> Period.financialQuarter(found.first().getYear(), alone.getFirst())) : Optional.empty());
	}
}
