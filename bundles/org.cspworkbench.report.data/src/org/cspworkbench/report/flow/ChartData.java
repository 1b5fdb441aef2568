package org.cspworkbench.report.flow;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a chart draws.
 *
 * @param unit what the axis counts, such as "incidents" or "per 1,000 residents"
 */
public record ChartData(Shape shape, String unit, int decimals, List<String> categories, List<Line> lines) {

	public enum Shape {
		/** Points in time joined by lines. */
		LINES,
		/** Upright bars, side by side for several series. */
		COLUMNS,
		/** Lying bars, for long names. */
		BARS,
		/** Upright bars on top of each other. */
		STACKED
	}

	public enum Role {
		/** A series among equals. */
		PLAIN,
		/** What the chart is about. */
		OWN,
		/** What it is compared with. */
		OTHER,
		/** The average, drawn as a dashed line. */
		AVERAGE,
		/** The limit of everyday variation. */
		LIMIT
	}

	/** One value, or null, for each category. */
	public record Line(String name, Role role, List<BigDecimal> values) {
	}
}
