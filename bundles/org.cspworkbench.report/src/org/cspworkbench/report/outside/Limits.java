package org.cspworkbench.report.outside;

import java.time.Duration;

/** What the render of a layout from outside may take. */
public record Limits(Duration time, long bytes, int heapMegabytes) {

	public static final Limits USUAL = new Limits(Duration.ofMinutes(5), 500L << 20, 768);
}
