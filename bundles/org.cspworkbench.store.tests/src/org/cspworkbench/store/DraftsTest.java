package org.cspworkbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

	@TempDir
	private Path folder;

	private Path left(long pid, Instant written) throws Exception {
		var file = Files.writeString(folder.resolve(".csp-" + pid + "-" + UUID.randomUUID() + ".plan.xlsx"), "half");
		Files.setLastModifiedTime(file, FileTime.from(written));
		return file;
	}

	/** The number of a process that has ended. */
	private static long ended() throws Exception {
		var process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "--version").redirectErrorStream(true).start();
		process.getInputStream().readAllBytes();
		process.waitFor();
		return process.pid();
	}

	@Test
	void whatAStoppedProgramLeftGoesWithTheNextFile() throws Exception {
		var old = Instant.now().minusSeconds(3600);
		var stopped = left(ended(), old);
		var working = left(ProcessHandle.current().pid(), old);
		var perhapsOfAnotherMachine = left(ended(), Instant.now());
		var notOurs = Files.writeString(folder.resolve(".csp-notes"), "mine");

		AtomicFile.write(folder.resolve("plan.xlsx"), out -> out.write("whole".getBytes()));

		assertEquals("whole", Files.readString(folder.resolve("plan.xlsx")));
		assertTrue(Files.notExists(stopped));
		assertTrue(Files.exists(working));
		assertTrue(Files.exists(perhapsOfAnotherMachine));
		assertTrue(Files.exists(notOurs));
		try (var files = Files.list(folder)) {
			assertEquals(4, files.count());
		}
	}
}
