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
	/** A question about many areas is asked in pieces, all of the same shape so that the database plans it once. */
	private static final int AREAS_AT_ONCE = 100;

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

	static void runs(Connection connection, FactSelection selection, Consumer<FactRun> each) throws SQLException {
		var areas = List.copyOf(new TreeSet<>(selection.areas()));
		if (areas.isEmpty())
			runs(connection, selection, List.of(), each);
		for (int at = 0; at < areas.size(); at += AREAS_AT_ONCE)
			runs(connection, selection, areas.subList(at, Math.min(areas.size(), at + AREAS_AT_ONCE)), each);
	}

	private static void runs(Connection connection, FactSelection selection, List<String> areas, Consumer<FactRun> each) throws SQLException {
		var sql = new StringBuilder(RUNS);
		var values = new ArrayList<Object>(List.of(selection.dataset()));
		oneOf(sql, values, "area", areas, areas.isEmpty() ? 0 : AREAS_AT_ONCE);
		oneOf(sql, values, "measure", selection.measures(), selection.measures().size());
		oneOf(sql, values, "reporter", selection.reporters(), selection.reporters().size());
		Sql.each(connection, sql.toString(), row -> {
			each.accept(new FactRun(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBytes(5)));
			return null;
		}, values.toArray());
	}

	/** The last value fills the places that are left, which changes nothing. */
	private static void oneOf(StringBuilder sql, List<Object> values, String column, Iterable<String> wanted, int places) {
		if (places == 0)
			return;
		sql.append(" AND ").append(column).append(" IN (").append("?, ".repeat(places - 1)).append("?)");
		int filled = 0;
		for (var value : wanted) {
			values.add(value);
			filled++;
		}
		for (; filled < places; filled++)
			values.add(values.getLast());
	}
}
