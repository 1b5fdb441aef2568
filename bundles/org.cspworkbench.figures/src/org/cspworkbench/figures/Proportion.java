package org.cspworkbench.figures;

import static org.cspworkbench.figures.Absence.Cause.IMPOSSIBLE_COUNT;

import java.util.Objects;

/** How many of a whole have a property: repeat victims of all victims. Values are shares of 1. */
public record Proportion(Amount part, Amount whole) {

	public Proportion {
		Objects.requireNonNull(part, "part");
		Objects.requireNonNull(whole, "whole");
	}

	public static Proportion of(long part, long whole) {
		return new Proportion(Amount.of(part), Amount.of(whole));
	}

	public Amount value() {
		return isPossible() ? part.dividedBy(whole) : Amount.undefined(IMPOSSIBLE_COUNT);
	}

	/** Wilson's score interval (1927). */
	public Interval limits(Confidence confidence) {
		return switch (value()) {
			case Amount.Absent(var reason) -> Interval.absent(reason);
			case Amount.Known share -> wilson(part.known().orElseThrow().doubleValue(), whole.known().orElseThrow().doubleValue(),
					confidence.z());
		};
	}

	private static Interval wilson(double x, double n, double z) {
		var middle = 2 * x + z * z;
		var reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
		var width = 2 * (n + z * z);
		return new Interval(Amount.of(Math.max(0, (middle - reach) / width)), Amount.of(Math.min(1, (middle + reach) / width)));
	}

	private boolean isPossible() {
		return !(part instanceof Amount.Known(var x) && whole instanceof Amount.Known(var n)
				&& (x.signum() < 0 || x.compareTo(n) > 0));
	}
}
