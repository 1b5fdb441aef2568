package org.cspworkbench.figures;

import java.math.BigDecimal;
import java.util.Objects;

/** A lower and an upper limit; either may be absent. */
public record Interval(Amount lower, Amount upper) {

	public Interval {
		Objects.requireNonNull(lower, "lower");
		Objects.requireNonNull(upper, "upper");
		if (lower instanceof Amount.Known(var low) && upper instanceof Amount.Known(var high) && low.compareTo(high) > 0) {
			throw new IllegalArgumentException("A lower limit (%s) cannot lie above its upper limit (%s).".formatted(low, high));
		}
	}

	public static Interval absent(Absence reason) {
		return new Interval(Amount.absent(reason), Amount.absent(reason));
	}

	/** What a printed number may have been before it was rounded; its own decimals say how far. */
	public static Interval behind(BigDecimal shown) {
		var half = BigDecimal.ONE.movePointLeft(shown.scale()).divide(BigDecimal.TWO);
		return new Interval(Amount.of(shown.subtract(half)), Amount.of(shown.add(half)));
	}

	/** Multiplies both limits by a factor above 0. */
	public Interval times(Amount factor) {
		return new Interval(lower.times(factor), upper.times(factor));
	}

	public Interval dividedBy(Amount divisor) {
		return new Interval(lower.dividedBy(divisor), upper.dividedBy(divisor));
	}

	/** False when a limit or the amount is absent: what is not known is not inside. */
	public boolean contains(Amount amount) {
		return amount instanceof Amount.Known(var value) && lower instanceof Amount.Known(var low)
				&& upper instanceof Amount.Known(var high) && low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
	}

	public boolean meets(Interval other) {
		return contains(other.lower) || other.contains(lower);
	}
}
