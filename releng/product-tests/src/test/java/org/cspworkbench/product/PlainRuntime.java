package org.cspworkbench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java that can run programs and compile none, and a search path on which there is no Java at all. */
record PlainRuntime(Path java, Path programs) {

	/** What a Java runtime for desktops brings: no compiler, no tool of the JDK. */
	private static final String MODULES = "java.se,jdk.charsets,jdk.crypto.ec,jdk.dynalink,jdk.httpserver,jdk.localedata,jdk.unsupported,jdk.xml.dom,jdk.zipfs";
	private static final List<String> USED_BY_THE_LAUNCHER = List.of("sh", "basename", "cat", "dirname", "grep", "head", "ls", "mkdir", "readlink", "sed", "sort", "tail", "uname");

	static PlainRuntime in(Path folder) throws IOException, InterruptedException {
		var java = folder.resolve("runtime");
		var jlink = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jlink").toString(), "--add-modules", MODULES, "--output", java.toString()).inheritIO().start();
		if (!jlink.waitFor(3, TimeUnit.MINUTES) || jlink.exitValue() != 0) {
			throw new AssertionError("No runtime was linked");
		}
		var programs = Files.createDirectory(folder.resolve("programs"));
		for (var program : USED_BY_THE_LAUNCHER) {
			var found = List.of(Path.of("/usr/bin", program), Path.of("/bin", program)).stream().filter(Files::exists).findFirst();
			Files.createSymbolicLink(programs.resolve(program), found.orElseThrow(() -> new AssertionError(program + " is missing")));
		}
		return new PlainRuntime(java, programs);
	}

	String modules() throws IOException, InterruptedException {
		var process = new ProcessBuilder(java.resolve("bin/java").toString(), "--list-modules").start();
		var modules = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		return modules;
	}
}
