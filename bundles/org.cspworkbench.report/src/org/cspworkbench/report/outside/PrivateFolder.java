package org.cspworkbench.report.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A temporary folder that only this user can read, gone when it is closed. */
record PrivateFolder(Path path) implements AutoCloseable {

	static PrivateFolder make() throws IOException {
		return new PrivateFolder(Files.createTempDirectory("csp-layout"));
	}

	Path folder(String name) throws IOException {
		return Files.createDirectories(path.resolve(name));
	}

	/** The bytes of all that lies in it. */
	long size() {
		try (var files = Files.walk(path)) {
			return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
		} catch (IOException | RuntimeException e) {
			// a file went away while it was being looked at
			return 0;
		}
	}

	@Override
	public void close() throws IOException {
		try (var files = Files.walk(path)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		}
	}
}
