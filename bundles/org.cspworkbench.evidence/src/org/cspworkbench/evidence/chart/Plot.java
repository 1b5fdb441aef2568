package org.cspworkbench.evidence.chart;

import java.util.List;
import java.util.Set;

/** What a chart draws. */
public sealed interface Plot {

	String title();

	/** Points or bars over named categories. */
	record Categories(String title, String unit, int decimals, Form form, List<String> categories, List<Line> lines, List<Break> breaks) implements Plot {
	}

	enum Form {
		/** Points in time joined by lines; a gap where there is no number. */
		LINES,
		/** Upright bars. */
		COLUMNS,
		/** Lying bars. */
		BARS
	}

	enum Role {
		/** What the chart is about. */
		OWN,
		/** What it is compared with. */
		OTHER,
		/** A series among equals. */
		PLAIN,
		AVERAGE,
		LIMIT
	}

	/**
	 * @param values a number, or null where there is none, for each category
	 * @param marked the points to look at, such as the signals of a control chart
	 */
	record Line(String name, Role role, List<Double> values, Set<Integer> marked) {
	}

	/** A declared break: what lies before the category cannot simply be compared with what follows. */
	record Break(int before, String title) {
	}

	/** Small charts of one scale side by side. */
	record Multiples(String title, List<Categories> plots) implements Plot {
	}

	/** Rates against the size of places, with the limits of chance around the common rate. */
	record Funnel(String title, String unit, String sizeUnit, int decimals, List<Point> points, List<Curve> curves, double target) implements Plot {
	}

	/** @param marked whether it lies beyond the outer limits */
	record Point(String name, double size, double value, boolean own, boolean marked) {
	}

	record Curve(String name, boolean outer, List<Double> sizes, List<Double> values) {
	}

	/** Nothing can be drawn; the sentence says why. */
	record Nothing(String title, String why) implements Plot {
	}
}
