package org.cspworkbench.report.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;

/**
 * Keeps what BIRT and its libraries say off the console: it goes to the platform's log. A chart that BIRT lost is told as a mere warning of
 * an emitter, so the warnings of a render are collected for the publisher to judge.
 */
final class RenderLog extends Handler {

	private static final List<String> NOISY = List.of("org.eclipse.datatools", "org.openpdf", "org.apache.batik", "org.apache.fop",
			"org.apache.poi", "uk.co.spudsoft");

	private final Logger birt = Logger.getLogger("org.cspworkbench.report.birt");
	private final List<Logger> silenced = new ArrayList<>();
	private final SimpleFormatter formatter = new SimpleFormatter();
	private List<LogRecord> warnings = new ArrayList<>();

	RenderLog() {
		setLevel(Level.WARNING);
		silence(birt);
		NOISY.stream().map(Logger::getLogger).forEach(this::silence);
	}

	/** BIRT sends all records of its own name space to this logger. */
	Logger birt() {
		return birt;
	}

	private void silence(Logger logger) {
		logger.setUseParentHandlers(false);
		logger.addHandler(this);
		silenced.add(logger);
	}

	/** Hands over the warnings since the last call. */
	synchronized List<LogRecord> drain() {
		var drained = warnings;
		warnings = new ArrayList<>();
		return drained;
	}

	@Override
	public void publish(LogRecord entry) {
		if (!isLoggable(entry)) {
			return;
		}
		synchronized (this) {
			warnings.add(entry);
		}
		ILog.of(RenderLog.class).log(new Status(severity(entry), "org.cspworkbench.report",
				entry.getLoggerName() + ": " + formatter.formatMessage(entry), entry.getThrown()));
	}

	private static int severity(LogRecord entry) {
		return entry.getLevel().intValue() >= Level.SEVERE.intValue() ? Status.ERROR : Status.WARNING;
	}

	@Override
	public void flush() {
		// nothing is buffered
	}

	@Override
	public void close() {
		for (var logger : silenced) {
			logger.removeHandler(this);
			logger.setUseParentHandlers(true);
		}
	}
}
