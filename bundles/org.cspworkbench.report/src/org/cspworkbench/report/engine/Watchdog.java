package org.cspworkbench.report.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.cspworkbench.report.Messages;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.osgi.util.NLS;

/** Stops a render that nobody wants any more, or that does not come to an end (BIRT issues 2319, 2306, 2129, 2419). */
final class Watchdog implements AutoCloseable {

	private static final Duration LONGEST = Duration.ofMinutes(5);
	/** BIRT stops within a second, unless it is caught in an expression. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final long LARGEST = 500L << 20;

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
			Thread.ofPlatform().daemon().name("publishing watchdog").factory());
	private final IEngineTask task;
	private final Path output;
	private final BooleanSupplier cancelled;
	private final Instant end = Instant.now().plus(LONGEST);
	private volatile String reason;
	private volatile Instant told;

	Watchdog(IEngineTask task, Path output, BooleanSupplier cancelled) {
		this.task = task;
		this.output = output;
		this.cancelled = cancelled;
		clock.scheduleWithFixedDelay(this::look, 200, 200, TimeUnit.MILLISECONDS);
	}

	/** Why the render was stopped, if it was. */
	Optional<String> reason() {
		return Optional.ofNullable(reason);
	}

	/** Whether the render has gone on although it was told to stop some time ago. */
	boolean isIgnored() {
		return told != null && Instant.now().isAfter(told.plus(PATIENCE));
	}

	private void look() {
		if (cancelled.getAsBoolean()) {
			stop(Messages.render_cancelled);
		} else if (Instant.now().isAfter(end)) {
			stop(NLS.bind(Messages.render_too_long, LONGEST.toMinutes()));
		} else if (size() > LARGEST) {
			stop(NLS.bind(Messages.render_too_large, LARGEST >> 20));
		}
	}

	private long size() {
		try {
			return Files.exists(output) ? Files.size(output) : 0;
		} catch (IOException e) {
			return 0;
		}
	}

	private void stop(String why) {
		reason = why;
		told = Instant.now();
		task.cancel(why);
		clock.shutdown();
	}

	@Override
	public void close() {
		clock.shutdownNow();
	}
}
