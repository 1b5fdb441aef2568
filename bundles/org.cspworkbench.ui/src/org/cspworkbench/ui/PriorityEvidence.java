package org.cspworkbench.ui;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.Overview;
import org.cspworkbench.forms.Overview.Column;
import org.cspworkbench.forms.Overview.Row;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.views.Wording;

/** What the plan's figures say about a priority: the newest figure of each of its indicators, with what became of it within a year. */
final class PriorityEvidence {

	private static final int MOST = 12;
	private static final String NONE = "–";
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

	private final Plan plan;
	private final PlanFigures figures;

	PriorityEvidence(Plan plan) {
		this.plan = plan;
		figures = new PlanFigures(plan);
	}

	Optional<Overview> of(Priority priority) {
		var rows = indicators(priority).map(indicator -> new Subject(indicator, plan.getHomeArea(), null, null, null)).map(figures::dated).filter(subject -> figures.value(subject).isPresent()).limit(MOST)
				.map(this::row).toList();
		return rows.isEmpty() ? Optional.empty() : Optional.of(new Overview("Priority.evidence", UiMessages.text("evidence.overview"), columns(), rows));
	}

	/** Those by which it is judged, then the others of its theme. */
	private Stream<Indicator> indicators(Priority priority) {
		var ofTheme = plan.getIndicators().stream().filter(indicator -> priority.getTheme() != null && priority.getTheme().equals(indicator.getTheme()));
		return Stream.concat(priority.getIndicators().stream(), ofTheme).distinct();
	}

	private static List<Column> columns() {
		var columns = new ArrayList<Column>();
		columns.add(new Column(UiMessages.text("evidence.overview.indicator"), false, 16));
		columns.add(new Column(UiMessages.text("evidence.overview.period"), true, 15));
		Stream.of("value", "previous", "change", "percentage", "position", "rate").forEach(name -> columns.add(new Column(UiMessages.text("evidence.overview." + name), true, name.equals("percentage") ? 9 : 7)));
		return columns;
	}

	private Row row(Subject subject) {
		var indicator = subject.indicator();
		var cells = new ArrayList<String>();
		cells.add(Objects.requireNonNullElse(indicator.getName(), indicator.getKey()));
		cells.add(Optional.ofNullable(subject.period()).map(PriorityEvidence::months).orElse(""));
		figures.value(subject).ifPresent(amount -> cells.add(Wording.value(amount, indicator)));
		if (figures.value(subject).flatMap(Amount::known).isPresent()) {
			cells.add(figures.previous(subject).map(amount -> Wording.inShort(amount, Wording.value(amount, indicator))).orElse(NONE));
			cells.add(figures.change(subject).map(change -> Wording.inShort(change, Wording.change(change, indicator))).orElse(NONE));
			cells.add(percentage(subject));
			cells.add(figures.position(subject).map(Wording::placing).orElse(NONE));
			cells.add(figures.rate(subject).map(rate -> Wording.inShort(rate, Wording.rate(rate, -1))).orElse(NONE));
		}
		return new Row(indicator, cells);
	}

	private static String months(Period period) {
		return period.first().equals(period.last()) ? MONTH.format(period.first()) : MONTH.format(period.first()) + " – " + MONTH.format(period.last());
	}

	private String percentage(Subject subject) {
		return figures.percentageChange(subject).map(change -> Wording.inShort(change, Wording.percentageChange(change))).map(words -> words + figures.direction(subject).map(direction -> "\u00a0" + direction.arrow()).orElse("")).orElse(NONE);
	}
}
