package org.cspworkbench.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.StoreException;

/** Turns what a driver reports into a sentence. */
final class DatabaseFailure {
	/** With less space than this a failure to write is put down to it: the save that failed may have given some back. */
	private static final long LITTLE_SPACE = 2L * Content.LARGEST;

	private DatabaseFailure() {
	}

	static StoreException of(SQLException failure, DatabaseLocation where) {
		return new StoreException(sentence(failure, where).orElse(Sentence.DATABASE_FAILED).with(where.describe(), state(failure)), failure);
	}

	/** The sentence for a failure that is known; none for one that can only be logged. */
	static Optional<Sentence> sentence(SQLException failure, DatabaseLocation where) {
		// The first reason is the deepest: Derby wraps "in use" into "could not be started".
		Optional<Sentence> found = Optional.empty();
		for (Throwable reason = failure; reason != null; reason = next(reason))
			if (reason instanceof SQLException sql && known(sql, where) instanceof Sentence sentence)
				found = Optional.of(sentence);
		return found;
	}

	/** Whether other connections of the pool are likely to be dead as well: the server went away, or Derby stopped the database. */
	static boolean concernsConnections(SQLException failure) {
		for (Throwable reason = failure; reason != null; reason = next(reason))
			if (reason instanceof SQLException sql && state(sql).matches("(08|57P|XS|XJ).*"))
				return true;
		return false;
	}

	private static Throwable next(Throwable reason) {
		var chained = reason instanceof SQLException sql && sql.getNextException() != null ? sql.getNextException() : reason.getCause();
		return chained == reason ? null : chained;
	}

	private static Sentence known(SQLException failure, DatabaseLocation where) {
		var state = state(failure);
		return switch (state) {
			case "XSDB6" -> Sentence.DATABASE_IN_USE;
			case "53100" -> Sentence.DATABASE_DISK_FULL;
			case "42501" -> Sentence.DATABASE_NO_RIGHT;
			case "25502", "25503", "25505", "25006", "40XD1" -> switch (where) {
				case DatabaseLocation.Embedded(var folder) -> diskFull(folder) ? Sentence.DATABASE_DISK_FULL : Sentence.FOLDER_NOT_WRITABLE;
				case DatabaseLocation.Shared shared -> Sentence.DATABASE_READ_ONLY;
			};
			case "28P01", "28000", "08004" -> Sentence.DATABASE_LOGIN_REFUSED;
			case "3D000" -> Sentence.DATABASE_MISSING;
			case "53300" -> Sentence.DATABASE_CROWDED;
			case "40XL1", "40XL2", "40001", "40P01", "55P03" -> Sentence.DATABASE_BUSY;
			case "XSLAN" -> Sentence.DATABASE_FORMAT_NEWER;
			case "57P01", "57P02", "57P03" -> Sentence.DATABASE_UNREACHABLE;
			case "XJ040" -> Sentence.DATABASE_DAMAGED;
			default -> switch (where) {
				case DatabaseLocation.Embedded(var folder) -> state.startsWith("XS") && diskFull(folder) ? Sentence.DATABASE_DISK_FULL : null;
				case DatabaseLocation.Shared shared -> state.startsWith("08") || failure instanceof SQLTransientConnectionException ? Sentence.DATABASE_UNREACHABLE : null;
			};
		};
	}

	private static String state(SQLException failure) {
		return failure.getSQLState() == null ? "" : failure.getSQLState();
	}

	private static boolean diskFull(Path folder) {
		try {
			for (var there = folder; there != null; there = there.getParent())
				if (Files.exists(there))
					return Files.getFileStore(there).getUsableSpace() < LITTLE_SPACE;
			return false;
		} catch (IOException e) {
			return false;
		}
	}
}
