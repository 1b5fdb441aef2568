package org.cspworkbench.store.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.StoreException;

/**
 * The folder of a Derby database. A new database is prepared in a folder beside it and then renamed, so that a crash
 * leaves either none or a whole one.
 */
final class EmbeddedFolder {
	private final DatabaseLocation.Embedded location;
	private final Path log;

	EmbeddedFolder(DatabaseLocation.Embedded location, Path log) {
		this.location = real(location);
		this.log = log;
	}

	/** One folder, one name: a link and its target must count as the same database. */
	private static DatabaseLocation.Embedded real(DatabaseLocation.Embedded location) {
		try {
			var folder = location.folder();
			return new DatabaseLocation.Embedded(Files.exists(folder) ? folder.toRealPath() : folder.getParent().toRealPath().resolve(folder.getFileName()));
		} catch (IOException e) {
			return location;
		}
	}

	Connections open(List<Upgrade> upgrades) throws StoreException {
		var folder = location.folder();
		if (folder.toString().contains(";"))
			throw new StoreException(Sentence.FOLDER_SEMICOLON.with(folder));
		if (!holdsDatabase())
			create(upgrades);
		return Connections.embedded(location, false, log);
	}

	private boolean holdsDatabase() throws StoreException {
		var folder = location.folder();
		if (Files.isRegularFile(folder))
			throw new StoreException(Sentence.FOLDER_IS_FILE.with(folder));
		if (!Files.exists(folder))
			return false;
		if (Files.exists(folder.resolve("service.properties")) || Files.exists(folder.resolve("service.propertiesold")))
			return true;
		try (var files = Files.list(folder)) {
			if (files.findAny().isPresent())
				throw new StoreException(Sentence.FOLDER_NOT_DATABASE.with(folder));
			return false;
		} catch (IOException e) {
			throw new StoreException(Sentence.FOLDER_NOT_WRITABLE.with(folder), e);
		}
	}

	private void create(List<Upgrade> upgrades) throws StoreException {
		var folder = location.folder();
		PrivateFolder.make(folder.getParent());
		var fresh = folder.resolveSibling(folder.getFileName() + ".new-" + UUID.randomUUID());
		try {
			try (var connections = Connections.embedded(new DatabaseLocation.Embedded(fresh), true, log)) {
				new Upgrader(connections, upgrades).runOnEmpty();
			}
			move(fresh, folder);
		} catch (IOException e) {
			// When another process was first, its database is as good, and opening it tells whether it is still in use.
			if (!Files.exists(folder.resolve("service.properties")))
				throw new StoreException(Sentence.FOLDER_NOT_MADE.with(folder), e);
		} finally {
			discard(fresh);
		}
	}

	private static void move(Path fresh, Path folder) throws IOException {
		// Succeeds for an empty folder only, such as one that the user made for the database.
		Files.deleteIfExists(folder);
		try {
			Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(fresh, folder);
		}
	}

	/** Only what this very call has made, and only when it did not become the database. */
	private static void discard(Path fresh) {
		if (!Files.exists(fresh))
			return;
		try (var files = Files.walk(fresh)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(file);
		} catch (IOException e) {
			// It is out of the way under a name of its own, and empty; the reason why it was not used is reported.
		}
	}
}
