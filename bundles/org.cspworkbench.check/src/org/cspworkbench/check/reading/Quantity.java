package org.cspworkbench.check.reading;

import java.math.BigDecimal;

/**
 * A number in a sentence, in figures or in words.
 *
 * @param percent whether it is followed by "%" or "per cent"
 * @param about whether a word such as "around" makes it a rounded one
 * @param noun the word that follows, in lower case: "casualties", "months"; empty when there is none
 */
public record Quantity(int start, int end, BigDecimal value, boolean percent, boolean about, String noun) {

	public int decimals() {
		return Math.max(0, value.scale());
	}

	public boolean isWhole() {
		return value.stripTrailingZeros().scale() <= 0;
	}

	/** Whether another number would be written like this one, given how it is rounded. */
	public boolean says(BigDecimal other) {
		var gap = value.subtract(other.abs()).abs();
		var half = new BigDecimal("0.5").movePointLeft(decimals());
		var slack = about ? value.abs().multiply(new BigDecimal("0.06")).max(half) : half;
		return gap.compareTo(slack) <= 0;
	}
}
