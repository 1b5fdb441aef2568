package org.cspworkbench.figures.chart;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a control chart asks for and what it looks out for. The numbers of points are conventions on which the guides differ.
 *
 * @param trialFrom the fewest known points that get limits at all
 * @param firmFrom from how many known points on the limits count as settled
 * @param run how many points in a row on one side of the centre are a signal
 * @param trend how many points in a row that each rise, or each fall, are a signal
 * @param screensRanges whether moving ranges above 3.267 times their mean are left out of the XmR limits
 * @param baseline how many points from the first on set the limits; all when empty
 */
public record ChartRules(int trialFrom, int firmFrom, int run, int trend, boolean screensRanges, OptionalInt baseline) {

	/** The signals of the NHS "making data count" charts, with trial limits from 5 points and firm ones from 12. */
	public static final ChartRules NHS = new ChartRules(5, 12, 7, 7, false, OptionalInt.empty());

	public ChartRules {
		if (trialFrom < 2 || firmFrom < trialFrom || run < 2 || trend < 2 || baseline.orElse(trialFrom) < trialFrom) {
			throw new IllegalArgumentException("A chart needs 2 points or more for its limits, its runs and its trends.");
		}
	}

	public ChartRules screeningRanges() {
		return new ChartRules(trialFrom, firmFrom, run, trend, true, baseline);
	}

	/** Limits from the first points only, so that what follows is judged by how things were. */
	public ChartRules withBaseline(int points) {
		return new ChartRules(trialFrom, firmFrom, run, trend, screensRanges, OptionalInt.of(points));
	}

	<T> List<T> baselineOf(List<T> points) {
		return points.subList(0, Math.min(points.size(), baseline.orElse(points.size())));
	}

	Footing footing(long knownPoints) {
		return knownPoints < trialFrom ? Footing.TOO_FEW_POINTS : knownPoints < firmFrom ? Footing.TRIAL : Footing.FIRM;
	}
}
