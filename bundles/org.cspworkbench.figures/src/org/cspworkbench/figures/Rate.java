package org.cspworkbench.figures;

import java.math.BigDecimal;
import java.util.Objects;

/** A count of events for every so many of a named denominator. */
public record Rate(Amount count, Denominator denominator, int per) {

	public Rate {
		Objects.requireNonNull(count, "count");
		Objects.requireNonNull(denominator, "denominator");
		if (per < 1) {
			throw new IllegalArgumentException("A rate is given for each 1 or more, not for each " + per + ".");
		}
	}

	public static Rate perThousand(Amount count, Denominator denominator) {
		return new Rate(count, denominator, 1000);
	}

	public Amount value() {
		return count.times(per).dividedBy(denominator.size());
	}

	/** Limits of the count, exact below ten events and Byar's from there, over the denominator. */
	public Interval limits(Confidence confidence) {
		return PoissonLimits.of(count, confidence).times(Amount.of(per)).dividedBy(denominator.size());
	}

	/**
	 * Which denominators would print the count as the shown rate: two rates of one place must share some. A rate that was
	 * rounded to 0 sets no upper limit.
	 */
	public static Interval denominatorsBehind(Amount count, BigDecimal shownRate, int per) {
		if (shownRate.signum() < 0) {
			throw new IllegalArgumentException("A rate of events cannot be below 0: " + shownRate + ".");
		}
		var rates = Interval.behind(shownRate);
		var events = count.times(per);
		var lowest = rates.lower().map(rate -> rate.max(BigDecimal.ZERO));
		return new Interval(events.dividedBy(rates.upper()), events.dividedBy(lowest));
	}
}
