package org.cspworkbench.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.postgresql.ds.PGSimpleDataSource;

import com.zaxxer.hikari.HikariDataSource;

/** A process of its own that runs one of the main classes of these tests, so that it can be killed like a real one. */
final class OtherProgram implements AutoCloseable {
	private final Process process;
	private final BufferedReader out;
	private final List<String> lines = new ArrayList<>();

	private OtherProgram(Process process) {
		this.process = process;
		this.out = process.inputReader(StandardCharsets.UTF_8);
	}

	/** Work is a folder for what the process needs beside its arguments. */
	static OtherProgram start(Path work, Class<?> main, String... arguments) throws IOException {
		return start(work, List.of(), main, arguments);
	}

	/** A process that the rights of files apply to, even when the tests are run by the user root. */
	static OtherProgram startWithoutPrivileges(Path work, Class<?> main, String... arguments) throws IOException {
		return start(work, System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of(), main, arguments);
	}

	/** A process that sees a disk of so many megabytes in the place of a folder. */
	static OtherProgram startOnSmallDisk(Path work, Path disk, int megabytes, Class<?> main, String... arguments) throws IOException {
		return start(work, List.of("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=" + megabytes + "m none '" + disk + "' && exec \"$@\"", "sh"), main,
				arguments);
	}

	static boolean canHaveSmallDisk() throws IOException, InterruptedException {
		return System.getProperty("os.name").equals("Linux")
				&& new ProcessBuilder("sh", "-c", "unshare -rm mount -t tmpfs -o size=1m none /mnt").start().waitFor() == 0;
	}

	private static OtherProgram start(Path work, List<String> before, Class<?> main, String... arguments) throws IOException {
		Files.createDirectories(work);
		var command = new ArrayList<>(before);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-Xmx256m", "-cp", classPath(work), main.getName()));
		command.addAll(List.of(arguments));
		return new OtherProgram(new ProcessBuilder(command).directory(work.toFile()).redirectError(work.resolve("errors.txt").toFile()).start());
	}

	private static String classPath(Path work) throws IOException {
		var store = FrameworkUtil.getBundle(Database.class);
		if (store == null)
			return System.getProperty("java.class.path");
		var entries = new ArrayList<String>();
		for (var type : List.of(OtherProgram.class, Database.class, HikariDataSource.class, PGSimpleDataSource.class, loggerOf(store)))
			entries.add(location(type));
		for (var jar : List.of("derby.jar", "derbyshared.jar", "derbytools.jar"))
			entries.add(unpacked(store, jar, work).toString());
		return String.join(File.pathSeparator, entries);
	}

	private static Class<?> loggerOf(Bundle store) {
		try {
			return HikariDataSource.class.getClassLoader().loadClass("org.slf4j.LoggerFactory");
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String location(Class<?> type) {
		try {
			return Path.of(new URI(type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20"))).toString();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Path unpacked(Bundle store, String jar, Path work) throws IOException {
		var file = work.resolve(jar);
		if (!Files.exists(file))
			try (var in = store.getEntry("lib/" + jar).openStream()) {
				Files.copy(in, file);
			}
		return file;
	}

	/** Waits for the next line that the process prints; null when it has ended. */
	String line() throws IOException {
		var line = out.readLine();
		if (line != null)
			lines.add(line);
		return line;
	}

	/** Kills without a chance to tidy up, as {@code kill -9} does, and answers all lines that it had printed in full. */
	List<String> kill() throws IOException, InterruptedException {
		// Process.destroyForcibly would close the output with lines in it.
		process.toHandle().destroyForcibly();
		process.waitFor();
		return rest();
	}

	/** Lets it end by itself. */
	List<String> finish() throws IOException, InterruptedException {
		process.getOutputStream().close();
		if (!process.waitFor(60, TimeUnit.SECONDS))
			throw new IllegalStateException("still running: " + lines);
		return rest();
	}

	private List<String> rest() throws IOException {
		var text = new StringBuilder();
		for (int c; (c = out.read()) >= 0;)
			text.append((char) c);
		// What follows the last line end was cut off in the middle.
		text.toString().substring(0, text.lastIndexOf("\n") + 1).lines().forEach(lines::add);
		return List.copyOf(lines);
	}

	@Override
	public void close() throws IOException {
		process.destroyForcibly();
		out.close();
	}
}
