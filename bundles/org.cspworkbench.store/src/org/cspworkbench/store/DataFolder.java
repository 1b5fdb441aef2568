package org.cspworkbench.store;

import java.nio.file.Path;

import org.cspworkbench.store.internal.PrivateFolder;

/** The folder that holds all that the program keeps for its user on this computer. */
public record DataFolder(Path path) {

	public DataFolder {
		path = path.toAbsolutePath().normalize();
	}

	/** {@code .csp-workbench} in the user's home. */
	public static DataFolder ofUser() {
		return new DataFolder(Path.of(System.getProperty("user.home"), ".csp-workbench"));
	}

	/** The folder of the embedded database. */
	public Path database() {
		return path.resolve("database");
	}

	/** Backups that the program writes by itself, before upgrades and restores. */
	public Path backups() {
		return path.resolve("backups");
	}

	/** Unsaved edits of plans of the given database. */
	public Path recovery(DatabaseLocation location) {
		return path.resolve("recovery").resolve(location.key());
	}

	public Path databaseLog() {
		return path.resolve("derby.log");
	}

	/** Makes the folder when it is missing, for its user's eyes only, and checks that it can be written to. */
	public void make() throws StoreException {
		PrivateFolder.make(path);
	}
}
