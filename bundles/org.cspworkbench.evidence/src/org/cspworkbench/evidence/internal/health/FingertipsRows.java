package org.cspworkbench.evidence.internal.health;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Headings;
import org.cspworkbench.evidence.internal.NumberText;
import org.cspworkbench.evidence.internal.PeriodText;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.Slug;
import org.cspworkbench.evidence.internal.table.CsvTable;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;

/**
 * Reads the rows of one Fingertips file. The same figure comes once for every parent of its area and is taken once; rows of a
 * category, such as a decile of deprivation, tell the same people over again and are passed over.
 */
final class FingertipsRows {
	private final SourceFile file;
	private final PartSink part;
	private final Map<String, Claimed> claimed = new LinkedHashMap<>();
	private final Set<String> seen = new HashSet<>();
	private final Map<String, Integer> measures = new HashMap<>();
	private long categories;
	private long repeated;

	/** What a file says of one indicator. */
	private record Claimed(Set<Period> periods, Set<String> measures, Set<String> areas) {
	}

	FingertipsRows(SourceFile file, PartSink part) {
		this.file = file;
		this.part = part;
	}

	private record Columns(int id, int name, int code, int area, int sex, int age, int category, int period, int value, int count, int denominator, int note) {

		static Columns of(Headings headings) throws ImportException {
			return new Columns(headings.needed("Indicator ID"), headings.needed("Indicator Name"), headings.needed("Area Code"), headings.needed("Area Name"),
					headings.needed("Sex"), headings.needed("Age"), headings.column("Category Type"), headings.needed("Time period"), headings.needed("Value"),
					headings.column("Count"), headings.column("Denominator"), headings.needed("Value note"));
		}
	}

	void read() throws IOException {
		try (var table = CsvTable.open(file)) {
			table.nextSheet();
			var headings = Headings.of(table.nextRow(), file);
			var columns = Columns.of(headings);
			for (Row row; (row = table.nextRow()) != null;)
				if (headings.fit(row))
					take(row, columns);
				else
					part.reject(row.line(), Sentence.ROW_COLUMNS.with(row.cells().size(), headings.size()), row.excerpt());
			part.encoding(table.encoding());
		}
		claimed.forEach((indicator, said) -> part.claim(new Claim(indicator, List.copyOf(said.periods()), said.measures(), said.areas())));
		if (categories > 0)
			part.note(Sentence.HEALTH_CATEGORIES.with(categories));
		if (repeated > 0)
			part.note(Sentence.HEALTH_REPEATED.with(repeated));
	}

	private void take(Row row, Columns columns) throws IOException {
		if (!row.cell(columns.category()).isEmpty()) {
			categories++;
			part.passed();
			return;
		}
		var period = PeriodText.read(row.cell(columns.period()));
		if (period.isEmpty() || row.cell(columns.code()).isEmpty() || !row.cell(columns.id()).matches("\\d{1,9}")) {
			part.reject(row.line(), period.isEmpty() ? Sentence.CELL_NOT_PERIOD.with(row.cell(columns.period())) : Sentence.HEALTH_NO_CODE.with(), row.excerpt());
			return;
		}
		var key = key(row, columns);
		if (!seen.add(key + '\n' + row.cell(columns.code()) + '\n' + period.get())) {
			repeated++;
			part.passed();
			return;
		}
		state(row, columns, key, period.get());
	}

	/** Everybody of all ages is the indicator itself; others have sex and age in the key. */
	private static String key(Row row, Columns columns) {
		var sex = row.cell(columns.sex());
		return row.cell(columns.id()) + (sex.isEmpty() || sex.equals("Persons") ? "" : "." + Slug.of(sex)) + "." + Slug.of(row.cell(columns.age()));
	}

	private void state(Row row, Columns columns, String key, Period period) throws IOException {
		var value = amount(row, row.cell(columns.value()), columns);
		if (value == null)
			return;
		int reporter = part.reporter(row.cell(columns.id()));
		int area = part.area(row.cell(columns.code()), row.cell(columns.area()));
		var title = row.cell(columns.name()) + " (" + row.cell(columns.sex()) + ", " + row.cell(columns.age()) + ")";
		var said = claimed.computeIfAbsent(row.cell(columns.id()), id -> new Claimed(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
		said.periods().add(period);
		said.areas().add(row.cell(columns.code()));
		part.state(reporter, measure(said, key, title, Nature.RATIO), area, period, value);
		var count = NumberText.read(row.cell(columns.count()));
		if (count.isPresent())
			part.state(reporter, measure(said, key + ".count", title + ", " + Sentence.HEALTH_COUNT.with(), Nature.COUNT), area, period, Amount.of(count.get()));
		var denominator = NumberText.read(row.cell(columns.denominator()));
		if (denominator.isPresent())
			part.state(reporter, measure(said, key + ".denominator", title + ", " + Sentence.HEALTH_DENOMINATOR.with(), Nature.LEVEL), area, period,
					Amount.of(denominator.get()));
		part.kept();
	}

	/** A blank value is withheld or not known, as the note beside it says. Null when the row is rejected. */
	private Amount amount(Row row, String value, Columns columns) {
		var note = row.cell(columns.note());
		var number = NumberText.read(value);
		if (number.isPresent())
			return Amount.of(number.get());
		if (!value.isEmpty()) {
			part.reject(row.line(), Sentence.CELL_NOT_NUMBER.with(value), row.excerpt());
			return null;
		}
		return Amount.absent(new Absence.NotAvailable(note.isEmpty() ? Sentence.HEALTH_BLANK.with() : note));
	}

	private int measure(Claimed said, String key, String title, Nature nature) throws ImportException {
		said.measures().add(key);
		var known = measures.get(key);
		if (known == null) {
			known = part.measure(new Measure(key, title, "", nature));
			measures.put(key, known);
		}
		return known;
	}
}
