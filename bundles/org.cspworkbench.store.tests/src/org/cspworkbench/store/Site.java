package org.cspworkbench.store;

import java.sql.SQLException;
import java.util.List;

import org.cspworkbench.store.internal.Connections;
import org.cspworkbench.store.internal.OpenedDatabase;
import org.cspworkbench.store.internal.SqlUpgrade;
import org.cspworkbench.store.internal.Upgrade;

/** Where a test keeps its database. */
record Site(DatabaseLocation location, DataFolder data) {
	private static final UpgradeListener DEAF = new UpgradeListener() {
	};

	Database open() throws StoreException {
		return Database.open(location, data);
	}

	Database open(List<Upgrade> upgrades) throws StoreException {
		return Database.open(location, data, DEAF, upgrades);
	}

	/** Behind the back of the program. */
	<T> T directly(Connections.Work<T> work) throws StoreException, SQLException {
		try (var connections = OpenedDatabase.open(location, data, DEAF, SqlUpgrade.shipped())) {
			return connections.transaction(work);
		}
	}

	int run(String sql) throws StoreException, SQLException {
		return directly(connection -> {
			try (var statement = connection.createStatement()) {
				return statement.executeUpdate(sql);
			}
		});
	}
}
