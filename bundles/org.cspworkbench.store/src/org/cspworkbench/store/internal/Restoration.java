package org.cspworkbench.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cspworkbench.store.Restored;
import org.cspworkbench.store.StoreException;

/**
 * Puts a backup in the place of what a database holds: all of it in one transaction, under a lock, after a backup of what
 * was there. The tables are made anew by the upgrades that the backup has had, filled, and then upgraded like any other
 * database, so that old backups and both databases go the same way.
 */
public final class Restoration {
	private final Connections connections;
	private final List<Upgrade> shipped;
	private final Upgrader upgrader;

	public Restoration(Connections connections, List<Upgrade> shipped) {
		this.connections = connections;
		this.shipped = shipped;
		this.upgrader = new Upgrader(connections, shipped);
	}

	public Restored restore(Path file, Path backups) throws StoreException {
		try (var backup = BackupFile.open(file)) {
			if (backup.manifest().upgrades() > shipped.size())
				throw new StoreException(Sentence.BACKUP_NEWER.with(file));
			var summary = backup.verify();
			var before = connections.transaction(connection -> replace(connection, backup, backups));
			return new Restored(summary, before);
		}
	}

	private Optional<Path> replace(Connection connection, BackupFile backup, Path backups) throws SQLException, StoreException {
		upgrader.lock(connection);
		var before = upgrader.backup(connection, backups, "before-restore");
		try {
			dropAll(connection);
			for (var upgrade : shipped.subList(0, backup.manifest().upgrades()))
				upgrader.apply(connection, upgrade);
			fill(connection, backup);
			for (var upgrade : shipped.subList(backup.manifest().upgrades(), shipped.size()))
				upgrader.apply(connection, upgrade);
			refuseBrokenChains(connection, backup);
			return before;
		} catch (SQLException e) {
			var sentence = DatabaseFailure.sentence(e, connections.location());
			throw sentence.isPresent() ? DatabaseFailure.of(e, connections.location())
					: new StoreException(Sentence.BACKUP_NOT_RESTORED.with(backup.file()), e);
		}
	}

	private void dropAll(Connection connection) throws SQLException {
		try (var statement = connection.createStatement()) {
			for (var table : Table.all(connection, connections.dialect()).reversed())
				statement.execute("DROP TABLE " + table.name());
			statement.execute("DELETE FROM " + UpgradeRecord.TABLE);
		}
	}

	private void fill(Connection connection, BackupFile backup) throws SQLException, StoreException {
		var tables = Table.all(connection, connections.dialect());
		var parts = backup.manifest().parts().stream().collect(Collectors.toMap(BackupManifest.Part::table, Function.identity()));
		if (!parts.keySet().equals(tables.stream().map(Table::name).collect(Collectors.toSet())))
			throw new StoreException(Sentence.BACKUP_INCOMPLETE.with(backup.file(), BackupManifest.ENTRY));
		empty(connection, tables);
		for (var table : tables)
			try (var insert = connection.prepareStatement(table.insert())) {
				var rows = new Insertion(table, insert);
				backup.read(parts.get(table.name()), rows);
				rows.finish();
			}
	}

	/** Upgrades may have filled tables; the backup knows better what was in them. */
	private static void empty(Connection connection, List<Table> tables) throws SQLException {
		try (var statement = connection.createStatement()) {
			for (var table : tables.reversed())
				statement.execute("DELETE FROM " + table.name());
		}
	}

	/** Every plan has the revisions 1 to its latest, without a gap. */
	private static void refuseBrokenChains(Connection connection, BackupFile backup) throws SQLException, StoreException {
		try (var statement = connection.createStatement();
				var broken = statement.executeQuery("""
						SELECT plan.id FROM plan LEFT JOIN revision ON revision.plan = plan.id
						GROUP BY plan.id, plan.head HAVING plan.head <> COUNT(revision.number) OR plan.head <> MAX(revision.number)""")) {
			if (broken.next())
				throw new StoreException(Sentence.BACKUP_INCOMPLETE.with(backup.file(), broken.getString(1)));
		}
	}

	private static final class Insertion implements BackupFile.Rows {
		private static final int ROWS_AT_ONCE = 500;
		private static final long CHARACTERS_AT_ONCE = 4 * 1024 * 1024;

		private final Table table;
		private final PreparedStatement insert;
		private int rows;
		private long characters;

		Insertion(Table table, PreparedStatement insert) {
			this.table = table;
			this.insert = insert;
		}

		@Override
		public void columns(List<String> names) throws IOException {
			if (!names.equals(table.columnNames()))
				throw new IOException("columns that the table does not have");
		}

		@Override
		public void row(List<String> values) throws SQLException {
			for (int i = 0; i < values.size(); i++) {
				table.columns().get(i).bind(insert, i + 1, values.get(i));
				characters += values.get(i) == null ? 0 : values.get(i).length();
			}
			insert.addBatch();
			if (++rows >= ROWS_AT_ONCE || characters >= CHARACTERS_AT_ONCE)
				finish();
		}

		void finish() throws SQLException {
			if (rows > 0)
				insert.executeBatch();
			rows = 0;
			characters = 0;
		}
	}
}
