package org.cspworkbench.evidence.internal.roads;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.cspworkbench.evidence.FactSink;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.geography.AreaKey;
import org.cspworkbench.evidence.internal.Headings;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.internal.intake.Claims;
import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.evidence.internal.table.CsvTable;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableReader;
import org.cspworkbench.store.facts.Claim;

/**
 * Counts collisions and tells casualties where theirs was. Both kinds of file run by years, so that no more than the years at
 * hand are held in memory, however many the files have.
 */
final class Collisions implements Closeable {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
	private static final Pattern LSOA = Pattern.compile("[EWS]01\\d{6}");
	private static final int MOST_HELD = 3_000_000;
	private static final String GREAT_BRITAIN = "K03000001";
	static final String REPORTER = "dft";

	private final Iterator<SourceFile> files;
	private final FactSink sink;
	private final TreeMap<Integer, Map<String, Place>> years = new TreeMap<>();
	private final Map<String, String> codes = new HashMap<>();
	private final BitSet months = new BitSet();
	private int held;
	private int dropped;

	private SourceFile file;
	private PartSink part;
	private TableReader table;
	private Headings headings;
	private CollisionColumns columns;
	private RoadMeasures measures;
	private int reporter;

	Collisions(List<SourceFile> files, FactSink sink) {
		this.files = files.iterator();
		this.sink = sink;
	}

	/** The place of a collision; none when the files do not have it. */
	Optional<Place> place(String index, int year) throws IOException {
		if (year <= dropped)
			throw new ImportException(Sentence.ROADS_NOT_BY_YEAR.with(file == null ? "" : file.title()));
		while (!years.getOrDefault(year, Map.of()).containsKey(index) && (years.isEmpty() || years.lastKey() <= year) && advance()) {
			// Read on to the end of that year.
		}
		return Optional.ofNullable(years.getOrDefault(year, Map.of()).get(index));
	}

	/** Casualties have reached this year: what is before the year before it is no longer asked for. */
	void reached(int year) {
		while (!years.isEmpty() && years.firstKey() < year - 1) {
			var first = years.pollFirstEntry();
			held -= first.getValue().size();
			dropped = Math.max(dropped, first.getKey());
		}
	}

	/** Reads the next collision that can be used; false at the end of all files. */
	private boolean advance() throws IOException {
		while (true) {
			if (table == null && !openNext())
				return false;
			var row = table.nextRow();
			if (row == null) {
				closeFile();
				continue;
			}
			if (take(row))
				return true;
		}
	}

	private boolean openNext() throws IOException {
		if (!files.hasNext())
			return false;
		file = files.next();
		part = sink.part(RoadMeasures.COLLISIONS, file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", ""), file);
		if (file.name().toLowerCase(Locale.ROOT).contains("provisional"))
			part.provisional();
		measures = new RoadMeasures(part);
		reporter = part.reporter(REPORTER);
		table = CsvTable.open(file);
		table.nextSheet();
		headings = Headings.of(table.nextRow(), file);
		columns = CollisionColumns.of(headings);
		return true;
	}

	private boolean take(Row row) throws IOException {
		var severity = RoadMeasures.severity(row.cell(columns.severity()));
		var day = day(row.cell(columns.date()));
		var index = row.cell(columns.index());
		if (!headings.fit(row) || severity == null || day == null || index.isEmpty()) {
			part.reject(row.line(), !headings.fit(row) ? Sentence.ROW_COLUMNS.with(row.cells().size(), headings.size())
					: day == null ? Sentence.ROADS_NO_DAY.with(row.cell(columns.date())) : Sentence.ROADS_NO_SEVERITY.with(), row.excerpt());
			return false;
		}
		var place = place(row, Step.number(YearMonth.from(day)));
		for (int measure : measures.collision(severity))
			for (var area : place.areas())
				part.count(reporter, measure, part.area(area, ""), place.month(), 1);
		if (place.lsoa().isPresent())
			for (int measure : measures.smallAreaCollision())
				part.count(reporter, measure, part.area(place.lsoa().get(), ""), place.month(), 1);
		if (years.computeIfAbsent(day.getYear(), year -> new HashMap<>()).put(index, place) == null && ++held > MOST_HELD)
			throw new ImportException(Sentence.ROADS_NOT_BY_YEAR.with(file.title()));
		months.set(place.month());
		part.kept();
		return true;
	}

	private static LocalDate day(String text) {
		try {
			return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : LocalDate.parse(text, DAY);
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	private Place place(Row row, int month) throws IOException {
		var district = row.cell(columns.district());
		var old = row.cell(columns.oldDistrict());
		var force = row.cell(columns.force());
		var lsoa = row.cell(columns.lsoa());
		var key = AreaKey.isOfficial(district) ? district : isCode(old) ? "la:" + old : "no-location:" + REPORTER;
		var areas = isCode(force) ? List.of(GREAT_BRITAIN, one(key), one("force-code:" + force)) : List.of(GREAT_BRITAIN, one(key));
		return new Place(areas, LSOA.matcher(lsoa).matches() ? Optional.of(one(lsoa)) : Optional.empty(), month);
	}

	/** The same text for the same code: there are many collisions and few areas. */
	private String one(String code) {
		var known = codes.putIfAbsent(code, code);
		return known == null ? code : known;
	}

	private static boolean isCode(String text) {
		return text.matches("\\d{1,3}");
	}

	/** Counts the collisions that no casualty asked for, and claims the months that were read. */
	void finish() throws IOException {
		while (advance())
			reached(years.lastKey());
	}

	private void closeFile() throws IOException {
		part.encoding(table.encoding());
		table.close();
		table = null;
		part.claim(new Claim(REPORTER, Claims.joined(months)));
		months.clear();
	}

	@Override
	public void close() throws IOException {
		if (table != null)
			table.close();
	}
}
