package org.cspworkbench.core.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** The log file of the program. Libraries speak through java.util.logging; without this they would speak to the terminal. */
public final class ProgramLog {

	private static final int LARGEST_FILE = 2_000_000;
	private static final int FILES = 3;

	private static final Logger LOG = Logger.getLogger(ProgramLog.class.getName());

	private ProgramLog() {
	}

	/** Sends all logging, that of the platform too, to files in the folder's {@code logs} and nothing to the terminal. */
	public static void to(Path dataFolder) {
		var root = Logger.getLogger("");
		for (var handler : root.getHandlers()) {
			if (handler instanceof ConsoleHandler) {
				root.removeHandler(handler);
			}
		}
		var folder = dataFolder.resolve("logs");
		try {
			Files.createDirectories(folder);
			var handler = new FileHandler(folder.toString().replace("%", "%%") + "/csp-workbench.%g.log", LARGEST_FILE, FILES, true);
			handler.setFormatter(new SimpleFormatter());
			handler.setEncoding("UTF-8");
			handler.setLevel(Level.INFO);
			root.addHandler(handler);
			Platform.addLogListener(ProgramLog::ofPlatform);
		} catch (IOException e) {
			// A folder that cannot be written is reported when the database is opened in it.
			LOG.log(Level.WARNING, "There is no log file in " + folder, e);
		}
	}

	private static void ofPlatform(IStatus status, String bundle) {
		var level = switch (status.getSeverity()) {
			case IStatus.ERROR -> Level.SEVERE;
			case IStatus.WARNING -> Level.WARNING;
			default -> Level.INFO;
		};
		LOG.log(level, bundle + ": " + status.getMessage(), status.getException());
	}
}
