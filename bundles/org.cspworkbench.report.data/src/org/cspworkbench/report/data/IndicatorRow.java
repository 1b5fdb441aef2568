package org.cspworkbench.report.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.views.Wording;

/** One indicator over two years, with its change and its place among other areas. Parts of an indicator stand in brackets. */
record IndicatorRow(PlanSnapshot snapshot, Indicator indicator, boolean part, Subject subject) {

	static final DataSet<IndicatorRow> SET = DataSet.<IndicatorRow>named("indicators", "priority", "theme")
			.text("name", row -> row.part ? "(" + row.indicator.getName() + ")" : row.indicator.getName())
			.text("key", row -> row.indicator.getKey())
			.text("unit", row -> row.indicator.getUnit())
			.text("theme", row -> row.indicator.getTheme())
			.text("thisYear", row -> row.figures().value(row.subject).map(value -> Wording.inShort(value, Wording.value(value, row.indicator))).orElse(""))
			.text("lastYear", row -> row.figures().previous(row.subject).map(value -> Wording.inShort(value, Wording.value(value, row.indicator))).orElse(""))
			.text("change", row -> row.figures().change(row.subject).filter(Amount::isKnown).map(change -> Wording.change(change, row.indicator)).orElse(""))
			.text("percentage", row -> row.figures().percentageChange(row.subject).filter(Amount::isKnown).map(Wording::percentageChange).orElse(""))
			.text("note", row -> row.figures().value(row.subject).filter(value -> value.absence().filter(Absence.NotAvailable.class::isInstance).isPresent()).map(Wording::reason).orElse(""))
			.text("direction", row -> Wording.arrow(row.figures().direction(row.subject)))
			.text("position", row -> row.figures().position(row.subject).map(Wording::position).orElse(""))
			.number("value", row -> row.number(row.figures().value(row.subject)))
			.number("previousValue", row -> row.number(row.figures().previous(row.subject)))
			.text("period", row -> row.subject.period() == null ? null : Wording.months(row.subject.period()))
			.rows((snapshot, given) -> indicators(snapshot, given)
					.map(indicator -> new IndicatorRow(snapshot, indicator, indicator.getParent() != null, PriorityRow.subject(snapshot, indicator))).filter(IndicatorRow::isTold));

	static Stream<Indicator> indicators(PlanSnapshot snapshot, Given given) {
		var chosen = given.value("priority").isEmpty() ? snapshot.plan().getIndicators().stream()
				: PriorityRow.all(snapshot).filter(row -> given.allows("priority", PriorityRow.id(snapshot, row.priority())))
						.flatMap(row -> row.priority().getIndicators().stream());
		return chosen.filter(indicator -> given.allows("theme", indicator.getTheme()));
	}

	/** An indicator of which neither year says anything, not even why there is nothing, has no row. */
	private boolean isTold() {
		return figures().value(subject).isPresent() || figures().previous(subject).isPresent();
	}

	private PlanFigures figures() {
		return snapshot.figures();
	}

	private BigDecimal number(Optional<Amount> amount) {
		return amount.flatMap(Amount::known).orElse(null);
	}
}
