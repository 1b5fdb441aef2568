package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.FactRun;
import org.cspworkbench.store.facts.FactSelection;
import org.cspworkbench.store.facts.Making;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Nature;
import org.cspworkbench.store.facts.Part;
import org.cspworkbench.store.facts.RejectedRow;
import org.cspworkbench.store.facts.SourceArea;

/** Reads facts from their tables. */
final class FactRows {
	static final String DATASETS = "SELECT id, title, publisher, licence, link, making, restricted FROM dataset";
	static final String MEASURES = "SELECT measure, title, unit, nature, parent FROM dataset_measure WHERE dataset = ? ORDER BY measure";
	private static final String PARTS = """
			SELECT part, file_name, edition, size, sha256, encoding, rows_read, rows_kept, rows_rejected, provisional, extracted_on, imported_at,
			change_number, notes FROM dataset_part WHERE dataset = ? ORDER BY change_number, part""";
	private static final String CLAIMS = "SELECT part, reporter, periods, measures, areas FROM dataset_claim WHERE dataset = ? ORDER BY part, number";
	private static final String RUNS = "SELECT area, measure, reporter, step, cells FROM fact_run WHERE dataset = ?";

	private FactRows() {
	}

	static Dataset dataset(ResultSet row) throws SQLException {
		return new Dataset(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), Making.valueOf(row.getString(6)),
				row.getBoolean(7));
	}

	static Measure measure(ResultSet row) throws SQLException {
		return new Measure(row.getString(1), row.getString(2), row.getString(3), Nature.valueOf(row.getString(4)), Optional.ofNullable(row.getString(5)));
	}

	static List<Part> parts(Connection connection, String dataset) throws SQLException {
		var claims = new HashMap<String, List<Claim>>();
		Sql.each(connection, CLAIMS, row -> claims.computeIfAbsent(row.getString(1), part -> new ArrayList<>()).add(claim(row)), dataset);
		return Sql.query(connection, PARTS, row -> part(row, claims), dataset);
	}

	private static Claim claim(ResultSet row) throws SQLException {
		return new Claim(row.getString(2), lines(row.getString(3)).map(Period::parse).toList(), Set.copyOf(lines(row.getString(4)).toList()),
				Set.copyOf(lines(row.getString(5)).toList()));
	}

	private static Part part(ResultSet row, Map<String, List<Claim>> claims) throws SQLException {
		var key = row.getString(1);
		return new Part(key, row.getString(2), row.getString(3), row.getLong(4), row.getString(5), row.getString(6),
				new Part.Rows(row.getLong(7), row.getLong(8), row.getLong(9)), row.getBoolean(10), day(row.getDate(11)),
				row.getTimestamp(12, Utc.calendar()).toInstant(), row.getInt(13), lines(row.getString(14)).toList(), claims.getOrDefault(key, List.of()));
	}

	static List<RejectedRow> rejected(Connection connection, String dataset, String part) throws SQLException {
		return Sql.query(connection, "SELECT line, reason, excerpt FROM dataset_reject WHERE dataset = ? AND part = ? ORDER BY number",
				row -> new RejectedRow(row.getLong(1), row.getString(2), row.getString(3)), dataset, part);
	}

	static List<SourceArea> areas(Connection connection, String dataset) throws SQLException {
		return Sql.query(connection, "SELECT area, name, reporter, amount FROM dataset_area WHERE dataset = ? ORDER BY area, reporter",
				row -> new SourceArea(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)), dataset);
	}

	private static Optional<LocalDate> day(Date date) {
		return Optional.ofNullable(date).map(Date::toLocalDate);
	}

	private static Stream<String> lines(String text) {
		return text.lines().filter(line -> !line.isEmpty());
	}

	static void runs(Connection connection, Dialect dialect, FactSelection selection, Consumer<FactRun> each) throws SQLException {
		var areas = List.copyOf(new TreeSet<>(selection.areas()));
		if (areas.isEmpty())
			runs(connection, selection, List.of(), 0, each);
		for (int at = 0; at < areas.size(); at += dialect.keysAtOnce())
			runs(connection, selection, areas.subList(at, Math.min(areas.size(), at + dialect.keysAtOnce())), dialect.keysAtOnce(), each);
	}

	/** Asks for the areas, as many at once as there are places; measures and reporters are few, and sorted out here. */
	private static void runs(Connection connection, FactSelection selection, List<String> areas, int places, Consumer<FactRun> each) throws SQLException {
		var sql = RUNS + (places == 0 ? "" : " AND area IN (" + "?, ".repeat(places - 1) + "?)");
		var values = new ArrayList<Object>(List.of(selection.dataset()));
		values.addAll(areas);
		// The last one fills the places that are left, which changes nothing.
		while (values.size() <= places)
			values.add(areas.getLast());
		Sql.each(connection, sql, row -> {
			if (isWanted(selection.measures(), row.getString(2)) && isWanted(selection.reporters(), row.getString(3)))
				each.accept(new FactRun(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBytes(5)));
			return null;
		}, values.toArray());
	}

	private static boolean isWanted(Set<String> wanted, String key) {
		return wanted.isEmpty() || wanted.contains(key);
	}
}
