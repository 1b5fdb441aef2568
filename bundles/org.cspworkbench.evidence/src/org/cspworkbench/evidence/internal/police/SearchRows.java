package org.cspworkbench.evidence.internal.police;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Headings;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.Slug;
import org.cspworkbench.evidence.internal.intake.Claims;
import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.evidence.internal.table.CsvTable;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;

/**
 * Counts the rows of a stop and search file: all of them, and by each of the things that are said about a search. The rows
 * name no force, which is in the name of the file alone, and no LSOA, so that the force is the only area.
 */
final class SearchRows {
	private static final Measure ALL = new Measure("searches", "All stops and searches", "searches", Nature.COUNT);

	/** What is said about a search, and the words before it in the key of the measure. */
	private static final Map<String, String> ASPECTS = Map.of("Type", "type", "Gender", "gender", "Age range", "age", "Self-defined ethnicity", "self-defined",
			"Officer-defined ethnicity", "officer-defined", "Legislation", "legislation", "Object of search", "object", "Outcome", "outcome",
			"Outcome linked to object of search", "outcome-linked", "Removal of more than just outer clothing", "more-clothing");

	private final SourceFile file;
	private final PartSink part;
	private final Force force;
	private final YearMonth month;
	private final Map<String, Integer> measures = new HashMap<>();

	SearchRows(SourceFile file, PartSink part) throws ImportException {
		this.file = file;
		this.part = part;
		var named = PoliceFile.named(file.name()).orElseThrow(() -> new ImportException(Sentence.POLICE_FORCE_UNKNOWN.with(file.title())));
		this.force = new Force(named.force(), named.force());
		this.month = named.month();
	}

	void read() throws IOException {
		int reporter = part.reporter(force.id());
		int area = part.area(force.area(), "");
		int all = part.measure(ALL);
		int at = Step.number(month);
		boolean any = false;
		try (var table = CsvTable.open(file)) {
			table.nextSheet();
			var headings = Headings.of(table.nextRow(), file);
			int date = headings.needed("Date");
			for (Row row; (row = table.nextRow()) != null;) {
				if (!headings.fit(row) || !isOfMonth(row.cell(date))) {
					part.reject(row.line(), headings.fit(row) ? Sentence.POLICE_OTHER_MONTH.with(row.cell(date), month)
							: Sentence.ROW_COLUMNS.with(row.cells().size(), headings.size()), row.excerpt());
					continue;
				}
				for (int measure : measures(row, headings))
					part.count(reporter, measure, area, at, 1);
				part.count(reporter, all, area, at, 1);
				part.kept();
				any = true;
			}
			part.encoding(table.encoding());
		}
		if (any) {
			var claimed = new BitSet();
			claimed.set(at);
			part.claim(new Claim(force.id(), Claims.joined(claimed)));
		}
	}

	/** The time of day decides at the ends of a month, where summer time may shift a search into the next. */
	private boolean isOfMonth(String date) {
		try {
			var when = OffsetDateTime.parse(date);
			return YearMonth.from(when).equals(month) || YearMonth.from(when.plusHours(1)).equals(month);
		} catch (DateTimeException e) {
			return false;
		}
	}

	private List<Integer> measures(Row row, Headings headings) throws ImportException {
		var counted = new ArrayList<Integer>();
		for (var aspect : ASPECTS.entrySet()) {
			var value = row.cell(headings.column(aspect.getKey()));
			if (!value.isEmpty())
				counted.add(measure(aspect.getKey(), aspect.getValue(), value));
		}
		return counted;
	}

	private int measure(String aspect, String prefix, String value) throws ImportException {
		var key = "searches." + prefix + "." + Slug.of(value);
		var known = measures.get(key);
		if (known == null) {
			known = part.measure(new Measure(key, aspect + ": " + value, "searches", Nature.COUNT));
			measures.put(key, known);
		}
		return known;
	}
}
