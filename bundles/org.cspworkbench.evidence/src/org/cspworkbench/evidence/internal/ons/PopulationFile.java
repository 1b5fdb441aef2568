package org.cspworkbench.evidence.internal.ons;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.PartSink;
import org.cspworkbench.evidence.SourceFile;
import org.cspworkbench.evidence.geography.AreaKey;
import org.cspworkbench.evidence.internal.NumberText;
import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.evidence.table.Row;
import org.cspworkbench.evidence.table.TableFormat;
import org.cspworkbench.evidence.table.TableReader;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;

/** Reads the sheets of one file of population estimates. A mid-year estimate is of the end of June. */
final class PopulationFile {
	private static final String REPORTER = "ons";
	private static final Pattern YEAR = Pattern.compile("(?:^|\\D)((?:19|20)\\d{2})(?:\\D|$)");
	private static final Pattern MID_YEAR = Pattern.compile("mid[ _-]?((?:19|20)\\d{2})", Pattern.CASE_INSENSITIVE);

	private final SourceFile file;
	private final PartSink part;
	private final Set<Period> periods = new LinkedHashSet<>();
	private int reporter;

	PopulationFile(SourceFile file, PartSink part) {
		this.file = file;
		this.part = part;
	}

	void read() throws IOException {
		reporter = part.reporter(REPORTER);
		try (var table = TableFormat.open(file)) {
			for (var sheet = table.nextSheet(); sheet.isPresent(); sheet = table.nextSheet())
				readSheet(sheet.get(), table);
			part.encoding(table.encoding());
		}
		if (periods.isEmpty())
			throw new ImportException(Sentence.POPULATION_NOT_ONE.with(file.title()));
		part.claim(new Claim(REPORTER, List.copyOf(periods)));
	}

	private void readSheet(String name, TableReader table) throws IOException {
		Optional<PopulationColumns> columns = Optional.empty();
		var above = new StringBuilder(name);
		for (Row row; (row = table.nextRow()) != null && columns.isEmpty();) {
			columns = PopulationColumns.of(row);
			if (columns.isEmpty())
				above.append(' ').append(row.excerpt());
			else
				readRows(table, columns.get(), midYear(above.toString()));
		}
	}

	/** The year is in the name of the sheet, above the table, or in the name of the file. */
	private Period midYear(String above) throws ImportException {
		for (var text : List.of(above, file.name()))
			for (var pattern : List.of(MID_YEAR, YEAR)) {
				var match = pattern.matcher(text);
				if (match.find())
					return Period.parse(match.group(1) + "-06");
			}
		throw new ImportException(Sentence.POPULATION_NO_YEAR.with(file.title()));
	}

	private void readRows(TableReader table, PopulationColumns columns, Period midYear) throws IOException {
		var measures = measures(columns);
		periods.add(midYear);
		for (Row row; (row = table.nextRow()) != null;) {
			var lsoa = row.cell(columns.lsoa());
			if (!AreaKey.isOfficial(lsoa)) {
				if (lsoa.isEmpty())
					part.passed();
				else
					part.reject(row.line(), Sentence.POLICE_NO_LSOA.with(lsoa), row.excerpt());
				continue;
			}
			readRow(row, lsoa, columns, measures, midYear);
		}
	}

	private void readRow(Row row, String lsoa, PopulationColumns columns, Map<Integer, List<PopulationColumns.Ages>> measures, Period midYear)
			throws IOException {
		var total = NumberText.read(row.cell(columns.total()));
		if (total.isEmpty()) {
			part.reject(row.line(), Sentence.CELL_NOT_NUMBER.with(row.cell(columns.total())), row.excerpt());
			return;
		}
		int area = part.area(lsoa, row.cell(columns.lsoaName()));
		var district = row.cell(columns.district());
		int districtArea = AreaKey.isOfficial(district) ? part.area(district, row.cell(columns.districtName())) : -1;
		for (var measure : measures.entrySet()) {
			var number = measure.getValue().isEmpty() ? total : sum(row, measure.getValue());
			if (number.isEmpty())
				continue;
			part.state(reporter, measure.getKey(), area, midYear, Amount.of(number.get()));
			if (districtArea >= 0)
				part.add(reporter, measure.getKey(), districtArea, midYear, number.get());
		}
		part.kept();
	}

	private static Optional<BigDecimal> sum(Row row, List<PopulationColumns.Ages> ages) {
		var sum = BigDecimal.ZERO;
		for (var one : ages) {
			var number = NumberText.read(row.cell(one.column()));
			if (number.isEmpty())
				return Optional.empty();
			sum = sum.add(number.get());
		}
		return Optional.of(sum);
	}

	/** The whole population, and the bands of ages that the columns add up to. */
	private Map<Integer, List<PopulationColumns.Ages>> measures(PopulationColumns columns) throws ImportException {
		var measures = new LinkedHashMap<Integer, List<PopulationColumns.Ages>>();
		measures.put(measure("population", Sentence.POPULATION_ALL.with()), List.of());
		for (var band : List.of(new int[] { 0, 15 }, new int[] { 0, 17 }, new int[] { 10, 17 }, new int[] { 16, 64 }, new int[] { 18, PopulationColumns.OLDEST },
				new int[] { 65, PopulationColumns.OLDEST })) {
			var ages = columns.filling(band[0], band[1]);
			if (!ages.isEmpty())
				measures.put(band[1] == PopulationColumns.OLDEST ? measure("population.over-" + (band[0] - 1), Sentence.POPULATION_OVER.with(band[0]))
						: measure("population.%d-%d".formatted(band[0], band[1]), Sentence.POPULATION_AGED.with(band[0], band[1])), ages);
		}
		return measures;
	}

	private int measure(String key, String title) throws ImportException {
		return part.measure(new Measure(key, title, "residents", Nature.LEVEL));
	}
}
