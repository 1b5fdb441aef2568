package org.cspworkbench.store;

import java.nio.file.Path;

/** Hears of the steps of an upgrade while a database is opened. */
public interface UpgradeListener {

	/** The backup that precedes an upgrade is complete. */
	default void backedUp(Path backup) {
	}

	/** An upgrade is about to run; numbers start at 1. */
	default void upgrading(int number, String title) {
	}
}
