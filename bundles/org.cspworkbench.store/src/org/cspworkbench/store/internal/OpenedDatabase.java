package org.cspworkbench.store.internal;

import java.util.List;

import org.cspworkbench.store.DataFolder;
import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.UpgradeListener;

/** The stages of opening: the folder, the connection, the upgrades. What was opened is closed again when one fails. */
public final class OpenedDatabase {

	private OpenedDatabase() {
	}

	public static Connections open(DatabaseLocation location, DataFolder data, UpgradeListener listener, List<Upgrade> upgrades) throws StoreException {
		data.make();
		var connections = switch (location) {
			case DatabaseLocation.Embedded embedded -> new EmbeddedFolder(embedded, data.databaseLog()).open(upgrades);
			case DatabaseLocation.Shared shared -> Connections.shared(shared);
		};
		var upgraded = false;
		try {
			new Upgrader(connections, upgrades).run(data.backups(), listener);
			upgraded = true;
			return connections;
		} finally {
			if (!upgraded)
				connections.close();
		}
	}
}
