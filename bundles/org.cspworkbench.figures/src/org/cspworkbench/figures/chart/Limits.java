package org.cspworkbench.figures.chart;

import java.math.BigDecimal;

import org.cspworkbench.figures.Amount;

/** The centre line, the limits, and the lines two thirds of the way to them, at one point of a control chart. */
public record Limits(BigDecimal lower, BigDecimal lowerNear, BigDecimal centre, BigDecimal upperNear, BigDecimal upper) {

	static Limits around(BigDecimal centre, BigDecimal reach) {
		var near = reach.multiply(BigDecimal.TWO).divide(BigDecimal.valueOf(3), Amount.PRECISION);
		return new Limits(centre.subtract(reach), centre.subtract(near), centre, centre.add(near), centre.add(reach));
	}

	/** For drawing: a count cannot fall below 0, so a lower line that does is drawn at 0. */
	public Limits flooredAt(BigDecimal floor) {
		return new Limits(lower.max(floor), lowerNear.max(floor), centre, upperNear, upper);
	}

	/** -1 below the centre, 1 above it, 0 on it. */
	int sideOf(BigDecimal value) {
		return value.compareTo(centre);
	}

	boolean excludes(BigDecimal value) {
		return value.compareTo(lower) < 0 || value.compareTo(upper) > 0;
	}

	boolean isNearLimit(BigDecimal value) {
		return !excludes(value) && (value.compareTo(lowerNear) < 0 || value.compareTo(upperNear) > 0);
	}
}
