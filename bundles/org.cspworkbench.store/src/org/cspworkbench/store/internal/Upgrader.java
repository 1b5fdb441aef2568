package org.cspworkbench.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.UpgradeFailedException;
import org.cspworkbench.store.UpgradeListener;

/** Brings a database to the schema that this program knows: all missing upgrades in one transaction, backup first. */
final class Upgrader {
	private final Connections connections;
	private final List<Upgrade> shipped;

	Upgrader(Connections connections, List<Upgrade> shipped) {
		this.connections = connections;
		this.shipped = shipped;
	}

	void runOnEmpty() throws StoreException {
		connections.transaction(connection -> {
			lock(connection);
			return upgrade(connection, Optional.empty(), new UpgradeListener() {
			});
		});
	}

	void run(Path backups, UpgradeListener listener) throws StoreException {
		if (connections.<List<Upgrade>>transaction(this::missing).isEmpty())
			return;
		connections.transaction(connection -> {
			lock(connection);
			// Somebody else may have upgraded the shared database between the first look and the lock.
			if (missing(connection).isEmpty())
				return null;
			var backup = backup(connection, backups, "before-upgrade");
			backup.ifPresent(listener::backedUp);
			return upgrade(connection, backup, listener);
		});
	}

	private List<Upgrade> missing(Connection connection) throws SQLException, StoreException {
		return UpgradeRecord.of(connection, connections.dialect()).missing(shipped, connections.location());
	}

	/** Keeps everybody else from upgrading, restoring and writing until the transaction ends. */
	void lock(Connection connection) throws SQLException, StoreException {
		var dialect = connections.dialect();
		dialect.lockUpgrades(connection, UpgradeRecord.exists(connection, dialect));
		if (!UpgradeRecord.exists(connection, dialect))
			UpgradeRecord.create(connection);
		missing(connection);
		try (var statement = connection.createStatement()) {
			for (var table : Table.all(connection, dialect))
				statement.execute("LOCK TABLE " + table.name() + " IN EXCLUSIVE MODE");
		}
	}

	/** A backup of what is there, unless nothing is. */
	Optional<Path> backup(Connection connection, Path backups, String reason) throws SQLException, StoreException {
		return Table.anyHoldsRows(connection, connections.dialect())
				? Optional.of(new BackupWriter(connections).writeInto(connection, backups, reason))
				: Optional.empty();
	}

	private Void upgrade(Connection connection, Optional<Path> backup, UpgradeListener listener) throws SQLException, StoreException {
		for (var upgrade : missing(connection)) {
			listener.upgrading(upgrade.number(), upgrade.title());
			try {
				apply(connection, upgrade);
			} catch (SQLException | RuntimeException e) {
				throw new UpgradeFailedException(upgrade.number(), backup, e);
			}
		}
		return null;
	}

	void apply(Connection connection, Upgrade upgrade) throws SQLException {
		upgrade.apply(connection, connections.dialect());
		UpgradeRecord.add(connection, upgrade);
	}
}
