package org.cspworkbench.app;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;

/**
 * The pulse of the UI thread: a timer of the event loop, served in the same turn as keys and the mouse. Where a beat is late nobody could have typed. Another
 * thread looks at the UI thread while a beat is late, so that the causes are seen.
 */
final class UiPulse implements AutoCloseable {

	private static final int PERIOD = 5;
	private static final long WORTH_TELLING = TimeUnit.MILLISECONDS.toNanos(60);
	private static final int MOST = 3;
	private static final String OURS = "org.cspworkbench.";

	/** Time in which the UI thread served nobody, how much of it the processor worked for it, and where it was seen meanwhile. */
	private record Stall(long wall, long processor, List<StackTraceElement[]> seen) {

		@Override
		public String toString() {
			return "%4d ms (%d ms of processor)".formatted(millis(wall), millis(processor));
		}

		Stream<String> causes() {
			var counts = seen.stream().map(Stall::place).collect(Collectors.groupingBy(place -> place, HashMap::new, Collectors.counting()));
			return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(4)
					.map(entry -> "%3d of %d  %s".formatted(entry.getValue(), seen.size(), entry.getKey()));
		}

		/** The innermost frames of our own code. */
		private static String place(StackTraceElement[] stack) {
			var own = Stream.of(stack).filter(frame -> frame.getClassName().startsWith(OURS) && !frame.getClassName().equals(RunningWorkbench.class.getName())).limit(3).map(Stall::name).toList();
			return own.isEmpty() ? Stream.of(stack).filter(frame -> frame.getClassName().contains(".e4.")).findFirst().map(Stall::name).orElse("the event loop") : String.join(" < ", own);
		}

		private static String name(StackTraceElement frame) {
			return frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
		}
	}

	private final Display display;
	private final Thread watcher = new Thread(this::watch, "pulse");
	private final List<Stall> stalls = new ArrayList<>();
	private List<StackTraceElement[]> seen = new ArrayList<>();
	private volatile long last;
	private long processor;
	private volatile long beats;
	private volatile boolean running = true;

	UiPulse(RunningWorkbench workbench) {
		display = workbench.display().orElseThrow();
		workbench.sync(() -> {
			last = System.nanoTime();
			processor = processorTime();
			display.timerExec(PERIOD, this::beat);
		});
		watcher.start();
	}

	private void beat() {
		if (!running) {
			return;
		}
		var wall = System.nanoTime() - last;
		var worked = processorTime() - processor;
		synchronized (stalls) {
			stalls.add(new Stall(wall, worked, wall > WORTH_TELLING ? seen : List.of()));
			seen = new ArrayList<>();
		}
		beats++;
		processor = processorTime();
		last = System.nanoTime();
		display.timerExec(PERIOD, this::beat);
	}

	private long processorTime() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().threadId());
	}

	private void watch() {
		try {
			while (running) {
				Thread.sleep(PERIOD);
				if (System.nanoTime() - last > 4 * PERIOD * 1_000_000L) {
					var stack = display.getThread().getStackTrace();
					synchronized (stalls) {
						seen.add(stack);
					}
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Prints the longest stall since the last time, and what was seen during those that are felt. */
	void print(String step) {
		List<Stall> longest;
		long most;
		synchronized (stalls) {
			most = stalls.stream().mapToLong(Stall::processor).max().orElse(0);
			longest = stalls.stream().sorted(Comparator.comparingLong(Stall::wall).reversed()).limit(MOST).toList();
			stalls.clear();
		}
		System.out.printf("UI thread: longest stall while %s: %s; most work at one go: %d ms%n", step, longest.isEmpty() ? "none" : longest.getFirst(), millis(most));
		longest.stream().filter(stall -> stall.wall > WORTH_TELLING).forEach(stall -> {
			System.out.printf("\t%s%n", stall);
			stall.causes().forEach(cause -> System.out.printf("\t\t%s%n", cause));
		});
	}

	private static long millis(long nanos) {
		return TimeUnit.NANOSECONDS.toMillis(nanos);
	}

	long beats() {
		return beats;
	}

	@Override
	public void close() throws InterruptedException {
		running = false;
		watcher.join(10_000);
	}
}
