package org.cspworkbench.benchmark.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** SQLite's own import, when its shell is on this computer. */
final class SqliteShell {

	private SqliteShell() {
	}

	/** The seconds that it takes. */
	static Optional<Double> ifThere(Path database, Path file) throws InterruptedException {
		try {
			long start = System.nanoTime();
			var shell = new ProcessBuilder("sqlite3", database.toString(), "PRAGMA synchronous = OFF;", ".mode csv", ".import " + file + " street")
					.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return shell.waitFor() == 0 ? Optional.of((System.nanoTime() - start) / 1e9) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
