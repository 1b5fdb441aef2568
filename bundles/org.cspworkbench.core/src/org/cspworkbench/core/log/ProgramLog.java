package org.cspworkbench.core.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log file of the program. Libraries speak through java.util.logging; without this they would speak to the terminal. */
public final class ProgramLog {

	private static final int LARGEST_FILE = 2_000_000;
	private static final int FILES = 3;

	private ProgramLog() {
	}

	/** Sends all logging to {@code logs/csp-workbench.log} in the folder and nothing to the terminal. */
	public static Path to(Path dataFolder) {
		var root = Logger.getLogger("");
		for (var handler : root.getHandlers()) {
			if (handler instanceof ConsoleHandler) {
				root.removeHandler(handler);
			}
		}
		var file = dataFolder.resolve("logs").resolve("csp-workbench.log");
		try {
			Files.createDirectories(file.getParent());
			var handler = new FileHandler(file.toString().replace("%", "%%"), LARGEST_FILE, FILES, true);
			handler.setFormatter(new SimpleFormatter());
			handler.setEncoding("UTF-8");
			handler.setLevel(Level.INFO);
			root.addHandler(handler);
		} catch (IOException e) {
			// A folder that cannot be written is reported when the database is opened in it.
			return file;
		}
		return file;
	}
}
