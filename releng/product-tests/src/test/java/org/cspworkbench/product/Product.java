package org.cspworkbench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The unpacked product, called through its launcher as a user or a script would, in an empty home and without a display. */
record Product(Path installation, Path home, Map<String, String> environment) {

	record Answer(int exitCode, String out, String err) {

		List<String> errorLines() {
			return err.lines().filter(line -> !line.isBlank()).toList();
		}
	}

	Product(Path installation, Path home) {
		this(installation, home, Map.of("JAVA_HOME", System.getProperty("java.home")));
	}

	static Product in(Path home) {
		return new Product(Path.of(System.getProperty("csp.product")).normalize(), home);
	}

	/** The same product, run by another Java and with other programs in reach. */
	Product with(Path runtime, Path programs) {
		return new Product(installation, home, Map.of("JAVA_HOME", runtime.toString(), "PATH", programs.toString()));
	}

	Answer run(String... words) throws IOException, InterruptedException {
		var command = new ArrayList<String>();
		command.add(installation.resolve("csp-workbench").toString());
		command.addAll(List.of(words));
		var out = Files.createTempFile(home, "out", ".txt");
		var err = Files.createTempFile(home, "err", ".txt");
		var builder = new ProcessBuilder(command).directory(home.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "XDG_CACHE_HOME", "CSP_WORKBENCH_DATA"));
		builder.environment().put("HOME", home.toString());
		builder.environment().putAll(environment);
		// Java takes the home folder from the user database, not from the environment.
		builder.environment().put("CSP_WORKBENCH_DATA", home.resolve("data").toString());
		var process = builder.start();
		if (!process.waitFor(3, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new AssertionError("No answer within three minutes to " + command);
		}
		return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
	}
}
