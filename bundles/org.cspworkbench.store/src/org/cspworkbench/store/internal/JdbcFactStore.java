package org.cspworkbench.store.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.AreaLink;
import org.cspworkbench.store.facts.Dataset;
import org.cspworkbench.store.facts.FactRun;
import org.cspworkbench.store.facts.FactSelection;
import org.cspworkbench.store.facts.FactStore;
import org.cspworkbench.store.facts.GeoArea;
import org.cspworkbench.store.facts.Measure;
import org.cspworkbench.store.facts.Part;
import org.cspworkbench.store.facts.RejectedRow;
import org.cspworkbench.store.facts.SavedMapping;
import org.cspworkbench.store.facts.SourceArea;

/** Facts in the tables of upgrade 2, the same on either database. */
public final class JdbcFactStore implements FactStore {
	private final Connections connections;
	private final int knownUpgrades;

	public JdbcFactStore(Connections connections, int knownUpgrades) {
		this.connections = connections;
		this.knownUpgrades = knownUpgrades;
	}

	@Override
	public int edition() throws StoreException {
		return connections.transaction(JdbcFactChange::edition);
	}

	@Override
	public List<Dataset> datasets() throws StoreException {
		return connections.transaction(connection -> Sql.query(connection, FactRows.DATASETS + " ORDER BY title, id", FactRows::dataset));
	}

	@Override
	public Optional<Dataset> dataset(String id) throws StoreException {
		return connections.transaction(connection -> Sql.query(connection, FactRows.DATASETS + " WHERE id = ?", FactRows::dataset, id)).stream()
				.findFirst();
	}

	@Override
	public List<Measure> measures(String dataset) throws StoreException {
		return connections.transaction(connection -> Sql.query(connection, FactRows.MEASURES, FactRows::measure, dataset));
	}

	@Override
	public List<Part> parts(String dataset) throws StoreException {
		return connections.transaction(connection -> FactRows.parts(connection, dataset));
	}

	@Override
	public List<RejectedRow> rejected(String dataset, String part) throws StoreException {
		return connections.transaction(connection -> FactRows.rejected(connection, dataset, part));
	}

	@Override
	public List<SourceArea> areas(String dataset) throws StoreException {
		return connections.transaction(connection -> FactRows.areas(connection, dataset));
	}

	@Override
	public void runs(FactSelection selection, Consumer<FactRun> each) throws StoreException {
		connections.snapshot(connection -> {
			FactRows.runs(connection, connections.dialect(), selection, each);
			return null;
		});
	}

	@Override
	public List<GeoArea> geoAreas() throws StoreException {
		return connections.transaction(connection -> Sql.query(connection, "SELECT code, name, kind, vintage, lookup FROM geo_area ORDER BY lookup, code",
				row -> new GeoArea(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5))));
	}

	@Override
	public List<AreaLink> geoLinks() throws StoreException {
		return connections.transaction(connection -> Sql.query(connection,
				"SELECT from_code, to_code, kind, lookup FROM geo_link ORDER BY lookup, from_code, to_code",
				row -> new AreaLink(row.getString(1), row.getString(2), AreaLink.Kind.valueOf(row.getString(3)), row.getString(4))));
	}

	@Override
	public List<SavedMapping> mappings() throws StoreException {
		return connections.transaction(connection -> Sql.query(connection, "SELECT id, title, content FROM saved_mapping ORDER BY title, id",
				row -> new SavedMapping(row.getString(1), row.getString(2), row.getString(3))));
	}

	@Override
	public <T> T change(Work<T> work) throws StoreException {
		return connections.transaction(connection -> {
			var upgrades = UpgradeRecord.of(connection, connections.dialect()).latest();
			if (upgrades > knownUpgrades)
				throw new StoreException(Sentence.DATABASE_NEWER.with(connections.location().describe(), upgrades, knownUpgrades));
			return work.with(JdbcFactChange.begin(connection, connections.dialect(), connections.location()));
		});
	}
}
