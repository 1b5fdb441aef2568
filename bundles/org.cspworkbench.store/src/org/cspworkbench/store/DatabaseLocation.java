package org.cspworkbench.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.cspworkbench.store.internal.PostgresAddress;
import org.cspworkbench.store.internal.Sha256;

/** Where the plans are: in a folder of this computer, or on a PostgreSQL server that several people share. */
public sealed interface DatabaseLocation {

	/** The words for messages. */
	String describe();

	/** A short name, safe for files, that tells one database from another. */
	String key();

	/** The folder that an embedded database is in. It need not exist yet. */
	record Embedded(Path folder) implements DatabaseLocation {

		public Embedded {
			folder = folder.toAbsolutePath().normalize();
		}

		@Override
		public String describe() {
			return folder.toString();
		}

		@Override
		public String key() {
			return "embedded";
		}
	}

	/** A PostgreSQL database. The address holds no password. */
	record Shared(String url, String user, PasswordSource passwords) implements DatabaseLocation {

		@Override
		public String describe() {
			return url.substring("jdbc:postgresql:".length()).replaceFirst("^//", "").replaceFirst("\\?.*", "");
		}

		@Override
		public String key() {
			return "shared-" + Sha256.of(describe().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
		}

		@Override
		public String toString() {
			return user + " at " + url;
		}
	}

	/**
	 * Reads the address that a user gave, on the command line or as a preference. None means the embedded database of the
	 * data folder. The database user is the one named in the address, or else the one who is logged in to this computer.
	 */
	static DatabaseLocation of(String address, DataFolder data, PasswordSource passwords) throws StoreException {
		if (address == null || address.isBlank())
			return new Embedded(data.database());
		var found = PostgresAddress.read(address.strip());
		return new Shared(found.url(), found.user(), passwords);
	}
}
