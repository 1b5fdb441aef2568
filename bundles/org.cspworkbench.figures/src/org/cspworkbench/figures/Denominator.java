package org.cspworkbench.figures;

import java.util.Objects;

/**
 * What a rate is a rate of: for example 118,054 residents at mid-2018. A rate without it cannot be checked.
 *
 * @param unit what is counted: residents, households
 * @param year the year to which the count belongs
 */
public record Denominator(String unit, int year, Amount size) {

	public Denominator {
		if (unit.isBlank()) {
			throw new IllegalArgumentException("Say what a rate is counted against, for example residents.");
		}
		Objects.requireNonNull(size, "size");
		if (size instanceof Amount.Known(var number) && number.signum() < 0) {
			throw new IllegalArgumentException("There cannot be %s %s in %d.".formatted(number, unit, year));
		}
	}
}
