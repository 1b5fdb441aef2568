package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** All in which the two databases differ. Everything else is SQL that both take. */
public enum Dialect {
	DERBY("APP", "BLOB", "VARCHAR(32672) FOR BIT DATA", "CLOB", 1, Connection.TRANSACTION_SERIALIZABLE) {
		@Override
		void lockUpgrades(Connection connection, boolean recordExists) throws SQLException {
			// One process owns the folder; only a second opening in the same process can get in between.
			if (recordExists)
				execute(connection, "LOCK TABLE applied_upgrade IN EXCLUSIVE MODE");
		}
	},
	POSTGRESQL("csp_workbench", "BYTEA", "BYTEA", "TEXT", 500, Connection.TRANSACTION_REPEATABLE_READ) {
		@Override
		void lockUpgrades(Connection connection, boolean recordExists) throws SQLException {
			execute(connection, "SET LOCAL lock_timeout = '60s'");
			execute(connection, "SELECT pg_advisory_xact_lock(" + ADVISORY_LOCK + ")");
			if (!hasSchema(connection))
				execute(connection, "CREATE SCHEMA " + schema());
		}

		private boolean hasSchema(Connection connection) throws SQLException {
			try (var schemas = connection.getMetaData().getSchemas(null, schema())) {
				return schemas.next();
			}
		}
	};

	/** Any number will do as long as every version of the program takes the same: "CSPW". */
	private static final int ADVISORY_LOCK = 0x43535057;

	private final String schema;
	private final String bytes;
	private final String packed;
	private final String text;
	private final int keysAtOnce;
	private final int snapshot;

	Dialect(String schema, String bytes, String packed, String text, int keysAtOnce, int snapshot) {
		this.schema = schema;
		this.bytes = bytes;
		this.packed = packed;
		this.text = text;
		this.keysAtOnce = keysAtOnce;
		this.snapshot = snapshot;
	}

	String schema() {
		return schema;
	}

	/** The isolation under which a long read sees one moment of the database. */
	int snapshot() {
		return snapshot;
	}

	/** How many keys to ask for in one statement: Derby reads the whole table for more than one, a server is far away. */
	int keysAtOnce() {
		return keysAtOnce;
	}

	/** Puts this database's type names into a script: <code>${bytes}</code>, <code>${packed}</code> (few of them) and <code>${text}</code>. */
	String words(String script) {
		return script.replace("${bytes}", bytes).replace("${packed}", packed).replace("${text}", text);
	}

	/** Until the transaction ends, nobody else upgrades or restores this database. */
	abstract void lockUpgrades(Connection connection, boolean recordExists) throws SQLException;

	private static void execute(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
