package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.exchange.document.Row;

/** What the columns of a table of actions hold, by their headings. */
record ActionColumns(List<Column> columns) {

	enum Meaning {
		PRIORITY, TOPIC, REF, TEXT, LEADS, OTHER_LEADS, MEASURES, OUTCOME, START, TIMESCALE, DUE, UPDATES, STATUS, FUNDING, UNKNOWN
	}

	/** @param heading as it stands in the document */
	record Column(int index, Meaning meaning, String heading) {
	}

	private static final Wordings<Meaning> WORDINGS = Wordings.<Meaning>in("^%s$")
			.and("(s )?no|nr|#|ref|reference|number|id|(action|item|line) (no|nr|ref|reference|number|id)", Meaning.REF)
			.and("(key )?(priority|theme)( (area|no|title))?", Meaning.PRIORITY)
			.and("(key |strategic )?(topic|workstream|sub ?theme|objective|issue|aim)( area)?", Meaning.TOPIC)
			.and("due( date| by)?|(end|finish)( date)?", Meaning.DUE)
			.and("start( date)?", Meaning.START)
			.and(".*\\b(progress|updates?)\\b.*", Meaning.UPDATES)
			.and(".*\\bhow (will we|we will|we ll|it will be|measured)\\b.*|.*\\bsuccess looks like\\b.*", Meaning.MEASURES)
			.and(".*\\b(timescales?|time scales?|timeframes?|deadline|by when|when|due|target date|date|completion|milestones?)\\b.*", Meaning.TIMESCALE)
			.and(".*\\b(status|rag|rating|brag)\\b.*", Meaning.STATUS)
			.and(".*\\b(comments?|notes?|position)\\b.*|q(uarter)? ?[1-4].*", Meaning.UPDATES)
			.and(".*\\b(funding|costs?|budget|resources?|funded)\\b.*", Meaning.FUNDING)
			.and("(other|partner|partners|supporting|support|secondary).*|.*\\bother (agenc|partner|lead)\\w*", Meaning.OTHER_LEADS)
			.and(".*\\b(lead|leads|owners?|agency|agencies|responsib\\w*|who|led by|accountable|partners?|officers?|organisations?)\\b.*", Meaning.LEADS)
			.and(".*\\b(measures?|indicators?|kpis?|success|performance|how will we know|targets?|evidence)\\b.*", Meaning.MEASURES)
			.and(".*\\b(outcomes?|impact|results?|benefits?)\\b.*", Meaning.OUTCOME)
			.and(".*\\b(actions?|activit(y|ies)|what (we will|will we) do|what|tasks?|deliverables?|initiatives?|interventions?|recommendations?|description)\\b.*", Meaning.TEXT);
	private static final Set<Meaning> BESIDE_TEXT = EnumSet.of(Meaning.LEADS, Meaning.OTHER_LEADS, Meaning.MEASURES, Meaning.TIMESCALE, Meaning.DUE, Meaning.STATUS, Meaning.OUTCOME, Meaning.UPDATES);

	/** With headings in two lines, of which the upper groups those below: "Progress" over "Q1" and "Q2". */
	static Optional<ActionColumns> of(Row upper, Row lower) {
		return lines(upper, lower).flatMap(headings -> of(Row.of(headings)));
	}

	private static Optional<List<String>> lines(Row upper, Row lower) {
		if (upper.cells().stream().allMatch(cell -> cell.span() == 1) || upper.onlyText().isPresent() || upper.width() != lower.width()) {
			return Optional.empty();
		}
		var groups = upper.spread();
		var headings = new ArrayList<String>();
		for (int column = 0; column < groups.size(); column++) {
			var group = groups.get(column);
			var below = lower.text(column);
			var alone = upper.cell(column).filter(cell -> cell.span() == 1).isPresent();
			if (alone && !below.isEmpty() && !below.equals(group)) {
				return Optional.empty();
			}
			headings.add(alone || below.isEmpty() ? group : meaning(below) != Meaning.UNKNOWN ? below : group + " " + below);
		}
		return Optional.of(headings);
	}

	/** The columns that the row heads; empty when it is not the heading of a table of actions. */
	static Optional<ActionColumns> of(Row row) {
		var columns = new ArrayList<Column>();
		var taken = EnumSet.noneOf(Meaning.class);
		var first = 0;
		for (var cell : row.cells()) {
			var heading = cell.text().replaceAll("\\s+", " ").strip();
			var meaning = meaning(heading);
			if (meaning == Meaning.LEADS && taken.contains(Meaning.LEADS)) {
				meaning = Meaning.OTHER_LEADS;
			}
			if (meaning != Meaning.UPDATES && meaning != Meaning.UNKNOWN && !taken.add(meaning)) {
				meaning = Meaning.UNKNOWN;
			}
			taken.add(meaning);
			columns.add(new Column(first, meaning, heading));
			first += cell.span();
		}
		return taken.contains(Meaning.TEXT) && taken.stream().anyMatch(BESIDE_TEXT::contains) ? Optional.of(new ActionColumns(columns)) : Optional.empty();
	}

	private static Meaning meaning(String heading) {
		var words = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9#]+", " ").strip();
		if (words.isEmpty()) {
			return Meaning.UNKNOWN;
		}
		// "Proposed primary agency* / Other agencies" and "Lead (and others)" hold both in one cell.
		if (words.matches(".*\\b(primary|lead|owner)\\b.*\\bothers?\\b.*")) {
			return Meaning.LEADS;
		}
		return WORDINGS.meaning(words).orElse(Meaning.UNKNOWN);
	}

	/** A column without a heading that numbers the rows holds their numbers. */
	ActionColumns withNumbers(List<Row> rows) {
		if (has(Meaning.REF) || columns.isEmpty()) {
			return this;
		}
		var first = columns.getFirst();
		var numbered = rows.stream().filter(row -> row.text(first.index()).matches("[A-Z]{0,3}\\d{1,2}([.]\\d{1,2})*[.]?")).count();
		if (first.meaning() != Meaning.UNKNOWN || numbered * 2 < rows.size() || numbered == 0) {
			return this;
		}
		var all = new ArrayList<>(columns);
		all.set(0, new Column(first.index(), Meaning.REF, first.heading()));
		return new ActionColumns(all);
	}

	boolean has(Meaning meaning) {
		return columns.stream().anyMatch(column -> column.meaning() == meaning);
	}

	String text(Row row, Meaning meaning) {
		return columns.stream().filter(column -> column.meaning() == meaning).map(column -> row.text(column.index())).findFirst().orElse("");
	}

	List<Column> of(Meaning meaning) {
		return columns.stream().filter(column -> column.meaning() == meaning).toList();
	}

	/** Tables that go on over pages say their headings again. */
	boolean isRepeatedBy(Row row) {
		return columns.stream().allMatch(column -> row.text(column.index()).replaceAll("\\s+", " ").equalsIgnoreCase(column.heading()));
	}
}
