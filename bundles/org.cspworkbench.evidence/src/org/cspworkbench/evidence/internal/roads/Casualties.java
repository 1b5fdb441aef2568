package org.cspworkbench.evidence.internal.roads;

import java.io.IOException;
import java.util.BitSet;
import java.util.Locale;

import org.cspworkbench.evidence.FactSink;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.internal.Headings;
import org.cspworkbench.evidence.internal.NumberText;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.intake.Claims;
import org.cspworkbench.evidence.internal.roads.RoadMeasures.Severity;
import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.evidence.internal.table.CsvTable;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Claim;

/** Counts the casualties of one file at the places of their collisions. */
final class Casualties {
	private final SourceFile file;
	private final PartSink part;
	private final Collisions collisions;
	private final RoadMeasures measures;
	private final BitSet months = new BitSet();
	private int reporter;
	private int year;

	Casualties(SourceFile file, FactSink sink, Collisions collisions) throws ImportException {
		this.file = file;
		this.part = sink.part(RoadMeasures.CASUALTIES, file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", ""), file);
		this.collisions = collisions;
		this.measures = new RoadMeasures(part);
		if (file.name().toLowerCase(Locale.ROOT).contains("provisional"))
			part.provisional();
	}

	void read() throws IOException {
		reporter = part.reporter(Collisions.REPORTER);
		try (var table = CsvTable.open(file)) {
			table.nextSheet();
			var headings = Headings.of(table.nextRow(), file);
			var columns = CasualtyColumns.of(headings);
			for (Row row; (row = table.nextRow()) != null;)
				if (headings.fit(row))
					take(row, columns);
				else
					part.reject(row.line(), Sentence.ROW_COLUMNS.with(row.cells().size(), headings.size()), row.excerpt());
			part.encoding(table.encoding());
		}
		part.claim(new Claim(Collisions.REPORTER, Claims.joined(months)));
	}

	private void take(Row row, CasualtyColumns columns) throws IOException {
		var severity = RoadMeasures.severity(row.cell(columns.severity()));
		if (severity == null || !row.cell(columns.year()).matches("(19|20|21)\\d{2}")) {
			part.reject(row.line(), Sentence.ROADS_NO_SEVERITY.with(), row.excerpt());
			return;
		}
		reach(Integer.parseInt(row.cell(columns.year())));
		var place = collisions.place(row.cell(columns.index()), year);
		if (place.isEmpty()) {
			part.reject(row.line(), Sentence.ROADS_NO_COLLISION.with(row.cell(columns.index())), row.excerpt());
			return;
		}
		count(row, columns, severity, place.get());
		part.kept();
	}

	private void reach(int casualtyYear) {
		year = casualtyYear;
		collisions.reached(year);
	}

	private void count(Row row, CasualtyColumns columns, Severity severity, Place place) throws ImportException {
		var counted = measures.casualty(row, columns, severity);
		months.set(place.month());
		for (var code : place.areas()) {
			int area = part.area(code, "");
			for (int measure : counted)
				part.count(reporter, measure, area, place.month(), 1);
			adjust(row.cell(columns.adjustedSerious()), Severity.SERIOUS, area, place);
			adjust(row.cell(columns.adjustedSlight()), Severity.SLIGHT, area, place);
		}
		if (place.lsoa().isPresent())
			for (int measure : measures.smallAreaCasualty(severity))
				part.count(reporter, measure, part.area(place.lsoa().get(), ""), place.month(), 1);
	}

	/** Since forces record severity in different ways, each casualty has a chance of being serious; the chances are added up. */
	private void adjust(String chance, Severity severity, int area, Place place) throws ImportException {
		var number = NumberText.read(chance);
		if (number.isPresent() && number.get().signum() > 0)
			part.add(reporter, measures.adjusted(severity), area, Period.month(Step.month(place.month())), number.get());
	}
}
