package org.cspworkbench.figures.disclosure;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Span;

/**
 * Which counts are withheld, and how the others are shown.
 *
 * @param hidden the counts that are withheld
 * @param roundedTo the step to which the other counts are rounded; 1 leaves them as they are
 */
public record SuppressionRule(Span hidden, int roundedTo) {

	/** 1 to 5 withheld, with secondary suppression: hospital episode statistics before September 2018. */
	public static final SuppressionRule ONE_TO_FIVE = new SuppressionRule(new Span(1, 5), 1);

	/** 1 to 7 withheld, all others rounded to the nearest 5: hospital episode statistics since September 2018. */
	public static final SuppressionRule ONE_TO_SEVEN_ROUNDED = new SuppressionRule(new Span(1, 7), 5);

	public SuppressionRule {
		if (hidden.low() < 0 || hidden.isOpen()) {
			throw new IllegalArgumentException("A suppression rule withholds counts from 0 up to some number.");
		}
		if (roundedTo < 1) {
			throw new IllegalArgumentException("Counts are rounded to 1 or more, not " + roundedTo + ".");
		}
	}

	/** {@code < 7}: 0 to 6 withheld. */
	public static SuppressionRule below(long threshold) {
		return new SuppressionRule(Span.below(threshold), 1);
	}

	public boolean hides(long count) {
		return hidden.contains(count);
	}

	/** What readers get to see of one count. */
	public Amount shown(long count) {
		return hides(count) ? Amount.absent(new Absence.Suppressed(hidden)) : Amount.of(rounded(count));
	}

	private long rounded(long count) {
		return Math.floorDiv(2 * count + roundedTo, 2L * roundedTo) * roundedTo;
	}
}
