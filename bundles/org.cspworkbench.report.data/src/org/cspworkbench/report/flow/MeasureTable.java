package org.cspworkbench.report.flow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.monitoring.MeasureResult;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.plan.Measure;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusValue;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.report.flow.Grid.Align;
import org.cspworkbench.report.flow.Grid.Cell;
import org.cspworkbench.report.words.Words;

/** The measures of priorities: where each began, what it is to reach, what it came to and how it stands. */
final class MeasureTable {

	private static final List<String> HEADINGS = List.of("priorities.label", "measures.measure", "measures.baseline", "measures.target", "measures.result", "measures.status", "measures.note");

	private static final int QUARTER = 3;

	private record Row(Priority priority, Measure measure) {

		/** What has been reported of the measure, in the order of reporting. */
		List<Update> updates() {
			return priority.getUpdates().stream().filter(update -> update.getResults().stream().anyMatch(result -> result.getMeasure() == measure)).toList();
		}

		Stream<MeasureResult> results() {
			return updates().stream().flatMap(update -> update.getResults().stream()).filter(result -> result.getMeasure() == measure);
		}

		Optional<StatusValue> status() {
			return updates().reversed().stream().map(Update::getStatus).filter(Objects::nonNull).findFirst();
		}
	}

	private final List<Row> rows;
	private final Setting setting;

	MeasureTable(List<Priority> priorities, Setting setting) {
		this.setting = setting;
		rows = priorities.stream().flatMap(MeasureTable::rows).toList();
	}

	private static Stream<Row> rows(Priority priority) {
		return Stream.concat(priority.getMeasures().stream().map(measure -> new Row(priority, measure)), priority.getTopics().stream().flatMap(MeasureTable::rows));
	}

	List<Piece> pieces() {
		if (rows.isEmpty()) {
			return List.of();
		}
		var of = rows.stream().map(Row::priority).distinct().count() > 1;
		var body = rows.stream().map(row -> cells(row, of)).toList();
		var grid = Grid.headed("", HEADINGS.stream().map(setting::word).toList(), HEADINGS.stream().map(heading -> Align.START).toList(), body);
		return List.of(new Piece.Table(grid.withoutEmptyColumns(), setting.numbering().id()));
	}

	private List<Cell> cells(Row row, boolean withPriority) {
		var measure = row.measure();
		var notes = row.updates().stream().map(update -> setting.words(update.getText())).reduce(Words.NONE, Words::and);
		return List.of(Cell.of(withPriority ? DocumentFlow.named(row.priority(), setting.terms()) : ""), new Cell(setting.words(measure.getText()), true, 1, false, null),
				Cell.of(number(measure.getBaseline(), measure, measure.getBaselinePeriod())), Cell.of(target(measure)), Cell.of(row.results().map(this::result).reduce(Words.NONE, Words::and)),
				row.status().map(status -> Cell.of(ActionCells.status(status)).coloured(status.getColour())).orElse(Cell.of("")), Cell.of(notes));
	}

	private String target(Measure measure) {
		var number = number(measure.getTarget(), measure, measure.getTargetPeriod());
		return Stream.of(number, number.isEmpty() ? in(measure.getTargetText(), measure.getTargetPeriod()) : Objects.toString(measure.getTargetText(), "")).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
	}

	private Words result(MeasureResult result) {
		var number = number(result.getValue(), result.getMeasure(), result.getPeriod());
		return number.isEmpty() ? setting.words(in(result.getText(), result.getPeriod())) : setting.words(Setting.isBlank(result.getText()) ? number : number + " " + result.getText());
	}

	private String number(BigDecimal number, Measure measure, Period period) {
		if (number == null) {
			return "";
		}
		var decimals = Math.max(0, number.scale());
		return in(measure.getIndicator() == null ? Wording.number(number, decimals) : Wording.value(Amount.of(number), measure.getIndicator(), decimals), period);
	}

	private String in(String words, Period period) {
		return Setting.isBlank(words) || period == null ? Objects.toString(words, "") : setting.phrase("measures.in", words, months(period));
	}

	/** Quarters have short names, because there are many in a cell. */
	private String months(Period period) {
		var april = period.first().minusMonths(QUARTER);
		return period.kind() == Period.Kind.QUARTER ? setting.phrase("measures.quarter", (april.getMonthValue() - 1) / QUARTER + 1, Wording.months(Period.financialYear(april.getYear()))) : Wording.months(period);
	}
}
