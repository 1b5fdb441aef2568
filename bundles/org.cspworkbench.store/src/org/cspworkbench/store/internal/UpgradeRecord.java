package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.StoreException;

/** The upgrades that a database has had, by its own record, in order. */
record UpgradeRecord(List<Applied> applied) {
	static final String TABLE = "applied_upgrade";

	record Applied(int number, String checksum) {
	}

	/** Empty for a database that the program has never been in. */
	static UpgradeRecord of(Connection connection, Dialect dialect) throws SQLException {
		if (!exists(connection, dialect))
			return new UpgradeRecord(List.of());
		var applied = new ArrayList<Applied>();
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT number, checksum FROM applied_upgrade ORDER BY number")) {
			while (rows.next())
				applied.add(new Applied(rows.getInt(1), rows.getString(2)));
		}
		return new UpgradeRecord(Collections.unmodifiableList(applied));
	}

	static boolean exists(Connection connection, Dialect dialect) throws SQLException {
		return Table.names(connection, dialect).contains(TABLE);
	}

	int latest() {
		return applied.isEmpty() ? 0 : applied.getLast().number();
	}

	/** The upgrades still to come; refused when the database has had others than this program knows. */
	List<Upgrade> missing(List<Upgrade> shipped, DatabaseLocation where) throws StoreException {
		if (latest() > shipped.size())
			throw new StoreException(Sentence.DATABASE_NEWER.with(where.describe(), latest(), shipped.size()));
		for (int i = 0; i < applied.size(); i++) {
			var known = shipped.get(i);
			if (!applied.get(i).equals(new Applied(known.number(), known.checksum())))
				throw new StoreException(Sentence.DATABASE_FOREIGN.with(where.describe(), known.number()));
		}
		return shipped.subList(applied.size(), shipped.size());
	}

	static void create(Connection connection) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute("""
					CREATE TABLE applied_upgrade (
						number INTEGER NOT NULL PRIMARY KEY,
						title VARCHAR(1000) NOT NULL,
						checksum VARCHAR(64) NOT NULL,
						applied_at TIMESTAMP NOT NULL)""");
		}
	}

	static void add(Connection connection, Upgrade upgrade) throws SQLException {
		try (var insert = connection.prepareStatement("INSERT INTO applied_upgrade (number, title, checksum, applied_at) VALUES (?, ?, ?, ?)")) {
			insert.setInt(1, upgrade.number());
			insert.setString(2, upgrade.title());
			insert.setString(3, upgrade.checksum());
			insert.setTimestamp(4, Timestamp.from(Instant.now()), Utc.calendar());
			insert.executeUpdate();
		}
	}
}
