package org.cspworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says when there is no Java that it can use. */
class JavaFoundTest {

	@TempDir
	Path home;

	@Test
	void anOldJavaIsNamed() throws Exception {
		java("old", "17.0.12");
		java("older", "1.8.0_402");
		assertEquals("the newest found here is Java 17", why());
	}

	@Test
	void noJavaIsSaid() throws Exception {
		assertEquals("there is none here", why());
	}

	@Test
	void aRuntimeWithoutACompilerIsEnough() throws Exception {
		java("old", "17.0.12");
		assertEquals(java("new", "21.0.4").toString(), why());
	}

	private Path java(String name, String version) throws IOException {
		var java = Files.createDirectories(home.resolve("homes/" + name + "/bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2024-07-16' >&2\n");
		return Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	/** The places where the launcher looks are those of the test. */
	private String why() throws Exception {
		var script = ". \"$0/find-java.sh\"; java_homes() { ls -d \"$HOME\"/homes/* 2>/dev/null; }; find_java java || why_no_java java";
		var builder = new ProcessBuilder("sh", "-c", script, Product.in(home).installation().toString());
		builder.environment().put("HOME", home.toString());
		var process = builder.start();
		var said = new String(process.getInputStream().readAllBytes()).strip();
		process.waitFor();
		return said;
	}
}
