package org.cspworkbench.store;

import java.nio.file.Path;
import java.util.Optional;

import org.cspworkbench.store.internal.Sentence;

/** A schema upgrade that failed and was undone: the database is as it was before. */
public final class UpgradeFailedException extends StoreException {
	private static final long serialVersionUID = 1L;

	private final int number;
	private final transient Optional<Path> backup;

	public UpgradeFailedException(int number, Optional<Path> backup, Throwable cause) {
		super(backup.map(file -> Sentence.UPGRADE_FAILED.with(number, file)).orElseGet(() -> Sentence.UPGRADE_FAILED_EMPTY.with(number)),
				cause);
		this.number = number;
		this.backup = backup;
	}

	public int number() {
		return number;
	}

	/** The backup that was written before the upgrade; none when the database held nothing yet. */
	public Optional<Path> backup() {
		return backup;
	}
}
