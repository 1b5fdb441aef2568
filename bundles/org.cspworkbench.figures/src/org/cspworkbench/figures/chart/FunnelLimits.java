package org.cspworkbench.figures.chart;

import java.math.BigDecimal;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Interval;

/** The two pairs of lines of a funnel at one size of place, in the unit of the chart. */
public record FunnelLimits(Interval p95, Interval p99_8) {

	/** Where a place lies: beyond the inner lines it deserves a look, beyond the outer ones an answer. */
	public enum Place {
		FAR_BELOW, BELOW, WITHIN, ABOVE, FAR_ABOVE
	}

	Place placeOf(BigDecimal value) {
		if (isBelow(value, p99_8)) {
			return Place.FAR_BELOW;
		}
		if (isAbove(value, p99_8)) {
			return Place.FAR_ABOVE;
		}
		return isBelow(value, p95) ? Place.BELOW : isAbove(value, p95) ? Place.ABOVE : Place.WITHIN;
	}

	private static boolean isBelow(BigDecimal value, Interval limits) {
		return limits.lower() instanceof Amount.Known(var lower) && value.compareTo(lower) < 0;
	}

	private static boolean isAbove(BigDecimal value, Interval limits) {
		return limits.upper() instanceof Amount.Known(var upper) && value.compareTo(upper) > 0;
	}
}
