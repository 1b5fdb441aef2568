package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.figures.Period;

/** What the columns of a table of measures hold, by their headings: what is measured, where it began, what it is to reach and what it came to. */
record MeasureColumns(List<Column> columns) {

	enum Meaning {
		PRIORITY, REF, NAME, BASELINE, TARGET, RESULT, STATUS, POLARITY, NOTE
	}

	/** @param period that the heading names */
	record Column(int index, Meaning meaning, String heading, Optional<Period> period) {
	}

	private static final Wordings<Meaning> WORDINGS = Wordings.<Meaning>in("^%s$")
			.and("no|nr|#|ref|reference|number|id|(kpi|pi|measure|indicator) (no|nr|ref|reference|number|id)", Meaning.REF)
			.and("(key |strategic )?(priority|theme)( (area|no|title))?", Meaning.PRIORITY)
			.and(".*\\b(baseline|starting (point|position)|start position)\\b.*", Meaning.BASELINE)
			.and("polarity|(what )?good (is|looks like|performance)( .*)?|(desired|preferred|target) direction|aim to|(higher|lower|bigger|smaller) is better.*", Meaning.POLARITY)
			.and(".*\\b(b?rag|status|rating)\\b.*", Meaning.STATUS)
			.and(".*\\b(direction|trend|dot|frequency|source|leads?|owners?|comments?|notes?|commentary|progress|updates?)\\b.*", Meaning.NOTE)
			.and(".*\\b(targets?|ambition|goal)\\b.*", Meaning.TARGET)
			.and(".*\\b(actuals?|outturn|results?|current|latest|achieved|performance to date|year end|ytd|year to date|position)\\b.*|q(uarter)? ?[1-4]\\b.*", Meaning.RESULT)
			.and(".*\\b(measures?|indicators?|kpis?|pis?|metrics?|what we (will )?measure)\\b.*", Meaning.NAME);
	private static final Set<String> NAMELESS = Set.of("", "description", "outcome", "outcomes", "what", "title", "name", "objective");

	/** Empty when the row does not head a table of measures; one of actions is not. */
	static Optional<MeasureColumns> of(Row row) {
		return of(row.cells().stream().map(cell -> cell.text().replaceAll("\\s+", " ").strip()).toList(), row.cells().stream().map(Row.Cell::span).toList());
	}

	/** With headings in two lines, of which the upper groups those below. */
	static Optional<MeasureColumns> of(Row upper, Row lower) {
		if (upper.cells().stream().allMatch(cell -> cell.span() == 1) || upper.width() != lower.width()) {
			return Optional.empty();
		}
		var groups = upper.spread();
		var headings = lower.spread();
		var both = new ArrayList<String>();
		for (int column = 0; column < headings.size(); column++) {
			var group = groups.get(column).replaceAll("\\s+", " ");
			var heading = headings.get(column).replaceAll("\\s+", " ");
			both.add(group.isEmpty() || group.equals(heading) ? heading : heading.isEmpty() ? group : group + " " + heading);
		}
		return of(both, both.stream().map(heading -> 1).toList());
	}

	private static Optional<MeasureColumns> of(List<String> headings, List<Integer> spans) {
		var columns = new ArrayList<Column>();
		var first = 0;
		for (int place = 0; place < headings.size(); place++) {
			columns.add(column(first, headings.get(place)));
			first += spans.get(place);
		}
		var named = named(columns);
		var all = new MeasureColumns(named);
		var found = named.stream().map(Column::meaning).collect(Collectors.toSet());
		var isOfMeasures = found.contains(Meaning.TARGET) && (found.contains(Meaning.BASELINE) || found.contains(Meaning.RESULT) || found.contains(Meaning.STATUS))
				|| found.contains(Meaning.BASELINE) && found.contains(Meaning.RESULT);
		return isOfMeasures && all.of(Meaning.NAME).size() == 1 && headings.stream().noneMatch(heading -> heading.toLowerCase(Locale.ROOT).matches(".*\\b(actions?|activit(y|ies)|tasks?|target date|due|deadline)\\b.*"))
				? Optional.of(all) : Optional.empty();
	}

	private static Column column(int index, String heading) {
		var period = PeriodText.of(heading).or(() -> NearbyMonths.caption(heading)).or(() -> PeriodText.within(heading));
		var words = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9#]+", " ").strip();
		return new Column(index, PeriodText.of(heading).isPresent() ? Meaning.RESULT : WORDINGS.meaning(words).orElse(Meaning.NOTE), heading, period);
	}

	/** Of several columns that might hold it, the first names the measure; where none says so, a first column without a telling heading does. */
	private static List<Column> named(List<Column> columns) {
		var name = columns.stream().filter(column -> column.meaning() == Meaning.NAME).findFirst()
				.or(() -> columns.stream().filter(column -> column.meaning() == Meaning.NOTE && NAMELESS.contains(column.heading().toLowerCase(Locale.ROOT))).findFirst());
		return columns.stream().map(column -> name.isPresent() && column == name.get() ? new Column(column.index(), Meaning.NAME, column.heading(), column.period())
				: column.meaning() == Meaning.NAME ? new Column(column.index(), Meaning.NOTE, column.heading(), column.period()) : column).toList();
	}

	List<Column> of(Meaning meaning) {
		return columns.stream().filter(column -> column.meaning() == meaning).toList();
	}

	String text(Row row, Meaning meaning) {
		return of(meaning).stream().map(column -> row.text(column.index())).filter(text -> !text.isEmpty()).findFirst().orElse("");
	}

	boolean isRepeatedBy(Row row) {
		return columns.stream().allMatch(column -> row.text(column.index()).replaceAll("\\s+", " ").equalsIgnoreCase(column.heading()));
	}
}
