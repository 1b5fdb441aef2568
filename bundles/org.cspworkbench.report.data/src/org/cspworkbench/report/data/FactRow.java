package org.cspworkbench.report.data;

import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.views.Wording;
import org.eclipse.osgi.util.NLS;

/** The box that opens a priority: the level, the place among others, and the change. */
record FactRow(PlanSnapshot snapshot, Indicator indicator, Subject subject) {

	static final DataSet<FactRow> SET = DataSet.<FactRow>named("facts", "priority")
			.text("indicator", row -> row.indicator.getName())
			.text("level", FactRow::level)
			.text("levelNote", FactRow::levelNote)
			.text("peers", FactRow::peers)
			.text("peersNote", FactRow::peersNote)
			.text("change", FactRow::change)
			.text("changeNote", FactRow::changeNote)
			.rows((snapshot, given) -> PriorityRow.all(snapshot)
					.filter(row -> given.allows("priority", PriorityRow.id(snapshot, row.priority())))
					.flatMap(row -> row.priority().getIndicators().stream().limit(1))
					.map(indicator -> new FactRow(snapshot, indicator, PriorityRow.subject(snapshot, indicator)))
					.filter(row -> snapshot.figures().value(row.subject).filter(Amount::isKnown).isPresent()));

	private PlanFigures figures() {
		return snapshot.figures();
	}

	private String level() {
		return figures().value(subject).map(value -> Wording.inShort(value, Wording.value(value, indicator))).orElse("");
	}

	private String levelNote() {
		return figures().previous(subject)
				.map(before -> NLS.bind(Messages.fact_previous, unit(), Wording.inShort(before, Wording.value(before, indicator)))).orElseGet(this::unit);
	}

	private String unit() {
		return indicator.getUnit() == null ? "" : indicator.getUnit();
	}

	private String peers() {
		return figures().position(subject).map(this::place).orElse("");
	}

	private String place(PlanFigures.Position position) {
		return position.place().known().map(place -> placed(position)).orElseGet(() -> Wording.reason(position.place()));
	}

	private static String placed(PlanFigures.Position position) {
		var words = Wording.placing(position);
		return position.outOf() > 0 ? NLS.bind(Messages.fact_place, words, position.outOf()) : words;
	}

	private String peersNote() {
		return figures().position(subject).flatMap(p -> figures().group(subject)).map(group -> group.getName()).orElse("");
	}

	private String change() {
		return figures().percentageChange(subject).filter(Amount::isKnown).map(change -> arrow(change) + Wording.percentageChange(change)).orElse("");
	}

	private String arrow(Amount change) {
		return change.isKnown() ? Wording.arrow(figures().direction(subject)) + " " : "";
	}

	private String changeNote() {
		return figures().change(subject).flatMap(Amount::known).map(difference -> Wording.movement(difference, indicator)).orElse("");
	}
}
