package org.cspworkbench.store;

import java.nio.file.Path;

/** The two databases that the same tests run on. */
enum Kind {
	DERBY, POSTGRESQL;

	/** A database that does not hold anything yet, and a data folder beside it. */
	Site site(Path folder) {
		var data = new DataFolder(folder.resolve("data"));
		return switch (this) {
			case DERBY -> new Site(new DatabaseLocation.Embedded(data.database()), data);
			case POSTGRESQL -> new Site(new DatabaseLocation.Shared(PostgresServer.shared().newDatabase(), "postgres", PasswordSource.none()), data);
		};
	}
}
