package org.cspworkbench.store;

import java.nio.file.Path;
import java.util.List;

import org.cspworkbench.store.facts.FactStore;
import org.cspworkbench.store.internal.BackupFile;
import org.cspworkbench.store.internal.BackupWriter;
import org.cspworkbench.store.internal.Connections;
import org.cspworkbench.store.internal.JdbcFactStore;
import org.cspworkbench.store.internal.JdbcPlanStore;
import org.cspworkbench.store.internal.OpenedDatabase;
import org.cspworkbench.store.internal.Restoration;
import org.cspworkbench.store.internal.SqlUpgrade;
import org.cspworkbench.store.internal.Upgrade;

/**
 * An open database of plans and facts. Opening makes it when there is none, and upgrades it when the program is newer, after a
 * backup; it never deletes anything. Safe for use by several threads.
 */
public final class Database implements AutoCloseable {
	private final Connections connections;
	private final List<Upgrade> upgrades;
	private final DataFolder data;
	private final PlanStore plans;
	private final FactStore facts;

	private Database(Connections connections, List<Upgrade> upgrades, DataFolder data) {
		this.connections = connections;
		this.upgrades = upgrades;
		this.data = data;
		this.plans = new JdbcPlanStore(connections, upgrades.size());
		this.facts = new JdbcFactStore(connections, upgrades.size());
	}

	public static Database open(DatabaseLocation location, DataFolder data) throws StoreException {
		return open(location, data, new UpgradeListener() {
		});
	}

	public static Database open(DatabaseLocation location, DataFolder data, UpgradeListener listener) throws StoreException {
		return open(location, data, listener, SqlUpgrade.shipped());
	}

	static Database open(DatabaseLocation location, DataFolder data, UpgradeListener listener, List<Upgrade> upgrades) throws StoreException {
		return new Database(OpenedDatabase.open(location, data, listener, upgrades), upgrades, data);
	}

	public DatabaseLocation location() {
		return connections.location();
	}

	public PlanStore plans() {
		return plans;
	}

	public FactStore facts() {
		return facts;
	}

	/** Writes all that the database holds into one file, which replaces an older one of that name only when it is complete. */
	public BackupSummary backup(Path file) throws StoreException {
		return new BackupWriter(connections).write(file);
	}

	/** Reads a backup in full, changing nothing, and tells what it holds. */
	public static BackupSummary check(Path backup) throws StoreException {
		try (var file = BackupFile.open(backup)) {
			return file.verify();
		}
	}

	/**
	 * Puts a backup in the place of all that the database holds. What it held goes into a backup in the data folder first;
	 * when anything is wrong, the database stays as it is.
	 */
	public Restored restore(Path backup) throws StoreException {
		return new Restoration(connections, upgrades).restore(backup, data.backups());
	}

	/** Lets go of the database, so that another program may open it. */
	@Override
	public void close() throws StoreException {
		connections.close();
	}
}
