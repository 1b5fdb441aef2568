package org.cspworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** Files that are written beside their target until they are whole. What a program that was stopped has left of them goes with the next one. */
public final class Drafts {

	private static final String MARK = ".csp-";
	private static final Pattern NAME = Pattern.compile("\\.csp-(\\d+)-[0-9a-f-]{36}\\..*");
	/** Another machine's process that writes into the same folder has a number that means nothing here. */
	private static final Duration QUIET = Duration.ofMinutes(1);

	private Drafts() {
	}

	/** A file that is not there yet, beside the target and with the same ending. */
	public static Path beside(Path target) {
		sweep(target.getParent());
		return target.resolveSibling(MARK + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + "." + target.getFileName());
	}

	private static void sweep(Path folder) {
		try (var files = Files.newDirectoryStream(folder, MARK + "*")) {
			for (var file : files) {
				if (isLeft(file)) {
					Files.deleteIfExists(file);
				}
			}
		} catch (IOException e) {
			// Whether the target can be written is found out by writing it.
		}
	}

	private static boolean isLeft(Path file) throws IOException {
		var name = NAME.matcher(file.getFileName().toString());
		return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty() && Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(QUIET));
	}
}
