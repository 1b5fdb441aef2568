package org.cspworkbench.figures;

import java.util.Objects;

/** Events observed over events expected, for example at the rate of a comparator group; 1 is as expected. */
public record StandardisedRatio(Amount observed, Amount expected) {

	public StandardisedRatio {
		Objects.requireNonNull(observed, "observed");
		Objects.requireNonNull(expected, "expected");
	}

	public Amount value() {
		return observed instanceof Amount.Known(var events) && events.signum() < 0
				? Amount.undefined(Absence.Cause.IMPOSSIBLE_COUNT)
				: observed.dividedBy(expected);
	}

	/** Limits of the observed count, exact below ten events and Byar's from there, over the expected. */
	public Interval limits(Confidence confidence) {
		return PoissonLimits.of(observed, confidence).dividedBy(expected);
	}
}
