package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.AreaLink;
import org.cspworkbench.store.facts.Claim;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.FactChange;
import org.cspworkbench.store.facts.FactRun;
import org.cspworkbench.store.facts.FactSelection;
import org.cspworkbench.store.facts.GeoArea;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Part;
import org.cspworkbench.store.facts.RejectedRow;
import org.cspworkbench.store.facts.SavedMapping;
import org.cspworkbench.store.facts.SourceArea;

/** A change of facts within a transaction. */
final class JdbcFactChange implements FactChange {
	private static final String RUN_KEY = " WHERE dataset = ? AND area = ? AND measure = ? AND reporter = ? AND step = ?";
	private static final int LONGEST = 1000;

	private final Connection connection;
	private final Dialect dialect;
	private final DatabaseLocation location;
	private final int number;
	private boolean counted;

	private JdbcFactChange(Connection connection, Dialect dialect, DatabaseLocation location, int number) {
		this.connection = connection;
		this.dialect = dialect;
		this.location = location;
		this.number = number;
	}

	static int edition(Connection connection) throws SQLException {
		return Sql.query(connection, "SELECT number FROM fact_edition", row -> row.getInt(1)).stream().findFirst().orElse(0);
	}

	/** Takes the lock that keeps every other change waiting until this one is done. */
	static JdbcFactChange begin(Connection connection, Dialect dialect, DatabaseLocation location) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute("LOCK TABLE fact_edition IN EXCLUSIVE MODE");
		}
		return new JdbcFactChange(connection, dialect, location, edition(connection) + 1);
	}

	@Override
	public int number() {
		return number;
	}

	@Override
	public List<Part> parts(String dataset) throws StoreException {
		return done(() -> FactRows.parts(connection, dataset));
	}

	@Override
	public List<RejectedRow> rejected(String dataset, String part) throws StoreException {
		return done(() -> FactRows.rejected(connection, dataset, part));
	}

	@Override
	public List<SourceArea> areas(String dataset) throws StoreException {
		return done(() -> FactRows.areas(connection, dataset));
	}

	@Override
	public void runs(FactSelection selection, Consumer<FactRun> each) throws StoreException {
		done(() -> {
			FactRows.runs(connection, dialect, selection, each);
			return null;
		});
	}

	@Override
	public void keep(Dataset dataset) throws StoreException {
		run(() -> {
			int known = Sql.update(connection, "UPDATE dataset SET title = ?, publisher = ?, licence = ?, link = ?, making = ?, restricted = ? WHERE id = ?",
					shortened(dataset.title()), shortened(dataset.publisher()), shortened(dataset.licence()), shortened(dataset.link()),
					dataset.making().name(), dataset.restricted(), dataset.id());
			if (known == 0)
				Sql.update(connection, "INSERT INTO dataset (id, title, publisher, licence, link, making, restricted) VALUES (?, ?, ?, ?, ?, ?, ?)",
						dataset.id(), shortened(dataset.title()), shortened(dataset.publisher()), shortened(dataset.licence()), shortened(dataset.link()),
						dataset.making().name(), dataset.restricted());
		});
	}

	@Override
	public void keep(String dataset, Collection<Measure> measures) throws StoreException {
		run(() -> {
			Sql.batch(connection, "DELETE FROM dataset_measure WHERE dataset = ? AND measure = ?", measures,
					measure -> new Object[] { dataset, measure.key() });
			Sql.batch(connection, "INSERT INTO dataset_measure (dataset, measure, title, unit, nature, parent) VALUES (?, ?, ?, ?, ?, ?)", measures,
					measure -> new Object[] { dataset, measure.key(), shortened(measure.title()), measure.unit(), measure.nature().name(),
							measure.parent().<Object>map(parent -> parent).orElse(new Sql.Null(Types.VARCHAR)) });
		});
	}

	@Override
	public void keep(String dataset, Part part, List<RejectedRow> rejected) throws StoreException {
		drop(dataset, part.key());
		run(() -> {
			Sql.update(connection, """
					INSERT INTO dataset_part (dataset, part, file_name, edition, size, sha256, encoding, rows_read, rows_kept, rows_rejected, provisional,
					extracted_on, imported_at, change_number, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", dataset, part.key(),
					shortened(part.file()), part.edition(), part.bytes(), part.sha256(), part.encoding(), part.rows().read(), part.rows().kept(),
					part.rows().rejected(), part.provisional(), part.extracted().<Object>map(day -> day).orElse(new Sql.Null(Types.DATE)), part.imported(),
					part.change(), lines(part.notes()));
			Sql.batch(connection, "INSERT INTO dataset_claim (dataset, part, number, reporter, periods, measures, areas) VALUES (?, ?, ?, ?, ?, ?, ?)",
					numbers(part.claims()), i -> claim(dataset, part.key(), i, part.claims().get(i)));
			Sql.batch(connection, "INSERT INTO dataset_reject (dataset, part, number, line, reason, excerpt) VALUES (?, ?, ?, ?, ?, ?)", numbers(rejected),
					i -> new Object[] { dataset, part.key(), i, rejected.get(i).line(), shortened(rejected.get(i).reason()),
							shortened(rejected.get(i).excerpt()) });
		});
	}

	private static Object[] claim(String dataset, String part, int number, Claim claim) {
		return new Object[] { dataset, part, number, claim.reporter(), lines(claim.periods().stream().map(Period::toString).toList()),
				lines(claim.measures().stream().sorted().toList()), lines(claim.areas().stream().sorted().toList()) };
	}

	private static List<Integer> numbers(List<?> items) {
		return IntStream.range(0, items.size()).boxed().toList();
	}

	@Override
	public void drop(String dataset, String part) throws StoreException {
		run(() -> {
			for (var table : List.of("dataset_reject", "dataset_claim", "dataset_part"))
				Sql.update(connection, "DELETE FROM " + table + " WHERE dataset = ? AND part = ?", dataset, part);
		});
	}

	@Override
	public void keep(String dataset, Set<String> reporters, Collection<SourceArea> areas) throws StoreException {
		run(() -> {
			Sql.batch(connection, "DELETE FROM dataset_area WHERE dataset = ? AND reporter = ?", reporters,
					reporter -> new Object[] { dataset, reporter });
			Sql.batch(connection, "INSERT INTO dataset_area (dataset, area, reporter, name, amount) VALUES (?, ?, ?, ?, ?)", areas,
					area -> new Object[] { dataset, area.code(), area.reporter(), area.name(), area.amount() });
		});
	}

	@Override
	public void add(String dataset, Collection<FactRun> runs) throws StoreException {
		run(() -> Sql.batch(connection, "INSERT INTO fact_run (dataset, area, measure, reporter, step, cells) VALUES (?, ?, ?, ?, ?, ?)", runs,
				run -> new Object[] { dataset, run.area(), run.measure(), run.reporter(), run.step(), run.cells() }));
	}

	@Override
	public void replace(String dataset, Collection<FactRun> runs) throws StoreException {
		run(() -> Sql.batch(connection, "UPDATE fact_run SET cells = ?" + RUN_KEY, runs,
				run -> new Object[] { run.cells(), dataset, run.area(), run.measure(), run.reporter(), run.step() }));
	}

	@Override
	public void drop(String dataset, Collection<FactRun> runs) throws StoreException {
		run(() -> Sql.batch(connection, "DELETE FROM fact_run" + RUN_KEY, runs,
				run -> new Object[] { dataset, run.area(), run.measure(), run.reporter(), run.step() }));
	}

	@Override
	public void keepLookup(String lookup, Collection<GeoArea> areas, Collection<AreaLink> links) throws StoreException {
		run(() -> {
			Sql.update(connection, "DELETE FROM geo_area WHERE lookup = ?", lookup);
			Sql.update(connection, "DELETE FROM geo_link WHERE lookup = ?", lookup);
			Sql.batch(connection, "INSERT INTO geo_area (lookup, code, name, kind, vintage) VALUES (?, ?, ?, ?, ?)", areas,
					area -> new Object[] { lookup, area.code(), area.name(), area.kind(), area.vintage() });
			Sql.batch(connection, "INSERT INTO geo_link (lookup, from_code, to_code, kind) VALUES (?, ?, ?, ?)", links,
					link -> new Object[] { lookup, link.from(), link.to(), link.kind().name() });
		});
	}

	@Override
	public void keep(SavedMapping mapping) throws StoreException {
		dropMapping(mapping.id());
		run(() -> Sql.update(connection, "INSERT INTO saved_mapping (id, title, content) VALUES (?, ?, ?)", mapping.id(), shortened(mapping.title()),
				mapping.content()));
	}

	@Override
	public void dropMapping(String id) throws StoreException {
		run(() -> Sql.update(connection, "DELETE FROM saved_mapping WHERE id = ?", id));
	}

	@Override
	public void dropDataset(String id) throws StoreException {
		run(() -> {
			for (var table : List.of("fact_run", "dataset_area", "dataset_reject", "dataset_claim", "dataset_part", "dataset_measure"))
				Sql.update(connection, "DELETE FROM " + table + " WHERE dataset = ?", id);
			Sql.update(connection, "DELETE FROM dataset WHERE id = ?", id);
		});
	}

	private static String lines(List<String> lines) {
		return lines.stream().map(line -> line.replaceAll("\\R", " ")).collect(Collectors.joining("\n"));
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
	}

	@FunctionalInterface
	private interface Step {
		void take() throws SQLException;
	}

	@FunctionalInterface
	private interface Question<T> {
		T answer() throws SQLException;
	}

	private void run(Step step) throws StoreException {
		done(() -> {
			count();
			step.take();
			return null;
		});
	}

	private void count() throws SQLException {
		if (counted)
			return;
		if (Sql.update(connection, "UPDATE fact_edition SET number = ?", number) == 0)
			Sql.update(connection, "INSERT INTO fact_edition (number) VALUES (?)", number);
		counted = true;
	}

	private <T> T done(Question<T> question) throws StoreException {
		try {
			return question.answer();
		} catch (SQLException e) {
			throw DatabaseFailure.of(e, location);
		}
	}
}
