package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cspworkbench.exchange.document.Markdown;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.exchange.reading.MeasureColumns.Column;
import org.cspworkbench.exchange.reading.MeasureColumns.Meaning;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.IndicatorKind;
import org.cspworkbench.model.figures.Polarity;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.plan.Measure;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.Priority;

/**
 * A row of a table of measures as a measure of a priority. Numbers whose months are named become figures too; what the measure came to, how it
 * stands and what else the row says is a report on it.
 */
final class MeasureMaker {

	private static final Pattern WITH_PERIOD = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
	private static final Pattern HIGHER = Pattern.compile("(?i).*\\b(?:high(?:er)?|big(?:ger)?|increas\\w*|up|more|maximi[sz]e)\\b.*|↑|⬆️?");
	private static final Pattern BETTER = Pattern.compile("(?i)\\w+ is better\\.?");
	private static final Pattern LOWER = Pattern.compile("(?i).*\\b(?:low(?:er)?|small(?:er)?|decreas\\w*|reduc\\w*|down|fewer|less|minimi[sz]e)\\b.*|↓|⬇️?");

	private record Value(String words, CellValue cell, Optional<Period> period) {

		/** A number that has its months beside it, or those of its column. */
		static Value of(String text, Optional<Period> ofColumn) {
			var bracketed = WITH_PERIOD.matcher(text);
			if (bracketed.matches() && PeriodText.of(bracketed.group(2)).isPresent()) {
				return new Value(bracketed.group(1), CellValue.of(bracketed.group(1)), PeriodText.of(bracketed.group(2)));
			}
			return new Value(text, CellValue.of(text), ofColumn);
		}

		boolean isPercentage() {
			return cell instanceof CellValue.Number number && number.percentage();
		}

		boolean isMoney() {
			return words.contains("£");
		}
	}

	private final Plan plan;
	private final FigureBook book;
	private final StatusWords statuses;

	MeasureMaker(Plan plan, FigureBook book, StatusWords statuses) {
		this.plan = plan;
		this.book = book;
		this.statuses = statuses;
	}

	void add(MeasureColumns columns, Row row, Priority priority) {
		var name = columns.text(row, Meaning.NAME).replaceAll("\\s+", " ");
		var ref = columns.text(row, Meaning.REF);
		var measure = PlanFactory.eINSTANCE.createMeasure();
		measure.setText(Markdown.of(ref.isEmpty() ? name : ref + " " + name));
		var report = MonitoringFactory.eINSTANCE.createUpdate();
		var notes = new ArrayList<String>();
		var baseline = value(columns.of(Meaning.BASELINE), row);
		var target = value(columns.of(Meaning.TARGET), row);
		var results = columns.of(Meaning.RESULT).stream().filter(column -> !row.text(column.index()).isEmpty()).toList();
		var indicator = indicator(name, row, baseline, target, results);
		indicator.ifPresent(measure::setIndicator);
		baseline(measure, baseline, indicator, columns, notes);
		target(measure, target, indicator);
		results.forEach(column -> result(report, measure, Value.of(row.text(column.index()), period(columns, column)), column, indicator, results.size() > 1));
		columns.of(Meaning.STATUS).forEach(column -> statuses.value(StatusWords.shown(row, column.index())).filter(status -> report.getStatus() == null)
				.ifPresentOrElse(report::setStatus, () -> note(notes, column, row)));
		columns.of(Meaning.TARGET).stream().skip(1).forEach(column -> note(notes, column, row));
		columns.of(Meaning.BASELINE).stream().skip(1).forEach(column -> note(notes, column, row));
		columns.of(Meaning.POLARITY).stream().filter(column -> indicator.filter(found -> polarity(found, row.text(column.index()))).isEmpty()).forEach(column -> note(notes, column, row));
		columns.of(Meaning.NOTE).stream().filter(column -> indicator.filter(found -> saysWhatIsBetter(found, row.text(column.index()))).isEmpty()).forEach(column -> note(notes, column, row));
		priority.getMeasures().add(measure);
		report(report, measure, notes, priority);
	}

	private static Optional<Value> value(List<Column> columns, Row row) {
		return columns.stream().findFirst().filter(column -> !row.text(column.index()).isEmpty()).map(column -> Value.of(row.text(column.index()), column.period()));
	}

	/** A quarter without its year is of that of the target, else of the plan. */
	private Optional<Period> period(MeasureColumns columns, Column column) {
		var year = columns.of(Meaning.TARGET).stream().flatMap(target -> target.period().stream()).findFirst().or(() -> Optional.ofNullable(plan.getPeriod()));
		return column.period().or(() -> RoundColumns.period(column.heading(), year));
	}

	/** Where the row has a number, what it is a number of. */
	private Optional<Indicator> indicator(String name, Row row, Optional<Value> baseline, Optional<Value> target, List<Column> results) {
		var values = new ArrayList<Value>();
		results.forEach(column -> values.add(Value.of(row.text(column.index()), Optional.empty())));
		baseline.ifPresent(values::add);
		if (values.stream().noneMatch(value -> value.cell().number().isPresent())) {
			target.ifPresent(values::add);
		}
		var numbers = values.stream().filter(value -> value.cell().number().isPresent()).toList();
		if (numbers.isEmpty()) {
			return Optional.empty();
		}
		var made = book.indicator(name, "", numbers.getFirst().isPercentage(), null);
		if (numbers.getFirst().isMoney()) {
			made.setKind(IndicatorKind.MONEY);
		}
		return Optional.of(made);
	}

	private void baseline(Measure measure, Optional<Value> baseline, Optional<Indicator> indicator, MeasureColumns columns, List<String> notes) {
		var number = baseline.flatMap(value -> value.cell().number()).filter(found -> indicator.isPresent());
		number.ifPresent(found -> {
			measure.setBaseline(found);
			baseline.flatMap(Value::period).ifPresent(measure::setBaselinePeriod);
			figure(indicator.get(), baseline.get());
		});
		baseline.filter(value -> number.isEmpty() && !(value.cell() instanceof CellValue.NotApplicable))
				.ifPresent(value -> notes.add(said(columns.of(Meaning.BASELINE).getFirst().heading(), value.words())));
	}

	/** A target that is a number of the same kind as those of the measure, or words: "5% reduction", "at least 85%". */
	private static void target(Measure measure, Optional<Value> target, Optional<Indicator> indicator) {
		target.ifPresent(value -> {
			var percentages = indicator.map(found -> found.getKind() == IndicatorKind.PERCENTAGE).orElse(false);
			var number = value.cell().number().filter(found -> indicator.isPresent() && value.isPercentage() == percentages && !value.words().startsWith("+"));
			number.ifPresentOrElse(measure::setTarget, () -> measure.setTargetText(value.words().replaceAll("\\s+", " ")));
			value.period().ifPresent(measure::setTargetPeriod);
		});
	}

	private void result(Update report, Measure measure, Value value, Column column, Optional<Indicator> indicator, boolean oneOfSeveral) {
		var result = MonitoringFactory.eINSTANCE.createMeasureResult();
		result.setMeasure(measure);
		value.period().ifPresent(result::setPeriod);
		var number = value.cell().number().filter(found -> indicator.isPresent());
		number.ifPresent(result::setValue);
		var said = number.isPresent() ? "" : Markdown.of(value.words());
		var named = oneOfSeveral && value.period().isEmpty() ? Markdown.run(column.heading(), true, false) : "";
		var text = named.isEmpty() || said.isEmpty() ? named + said : named + ": " + said;
		result.setText(text.isEmpty() ? null : text);
		report.getResults().add(result);
		indicator.filter(found -> !(value.cell() instanceof CellValue.Words)).ifPresent(found -> figure(found, value));
	}

	private void figure(Indicator indicator, Value value) {
		value.period().ifPresent(period -> book.add(book.series(indicator, SeriesKind.VALUE), period, value.cell()));
	}

	private static boolean polarity(Indicator indicator, String words) {
		var higher = HIGHER.matcher(words).matches();
		if (words.isEmpty() || higher == LOWER.matcher(words).matches()) {
			return words.isEmpty();
		}
		indicator.setPolarity(higher ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER);
		return true;
	}

	/** Under a heading that could as well mean which way the figures go. */
	private static boolean saysWhatIsBetter(Indicator indicator, String words) {
		return BETTER.matcher(words.strip()).matches() && polarity(indicator, words);
	}

	private static void note(List<String> notes, Column column, Row row) {
		if (!row.text(column.index()).isEmpty()) {
			notes.add(said(column.heading(), row.text(column.index())));
		}
	}

	private static String said(String heading, String words) {
		return Notes.said(heading.toLowerCase(Locale.ROOT).matches("comments?|notes?|commentary|progress|updates?") ? "" : heading, words);
	}

	private static void report(Update report, Measure measure, List<String> notes, Priority priority) {
		if (report.getResults().isEmpty() && report.getStatus() == null && notes.isEmpty()) {
			return;
		}
		if (report.getResults().isEmpty()) {
			var result = MonitoringFactory.eINSTANCE.createMeasureResult();
			result.setMeasure(measure);
			report.getResults().add(result);
		}
		report.setText(notes.isEmpty() ? null : notes.stream().collect(Collectors.joining("\n\n")));
		priority.getUpdates().add(report);
	}
}
