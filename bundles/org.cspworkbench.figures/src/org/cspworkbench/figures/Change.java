package org.cspworkbench.figures;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** What became of a measure between two periods. */
public record Change(Amount before, Amount now) {

	/** Below this base a percentage misleads. A convention: no source sets the number, so the user may. */
	public static final long USUAL_MINIMUM_BASE = 50;

	public Change {
		Objects.requireNonNull(before, "before");
		Objects.requireNonNull(now, "now");
	}

	public static Change between(long before, long now) {
		return new Change(Amount.of(before), Amount.of(now));
	}

	public Amount difference() {
		return now.minus(before);
	}

	/** 100 (now - before) / before, unrounded; there is none from a base of 0 or less. */
	public Amount percentage() {
		if (now.isKnown() && before instanceof Amount.Known(var base) && base.signum() <= 0) {
			return Amount.undefined(Absence.Cause.NO_BASE);
		}
		return difference().times(100).dividedBy(before);
	}

	/** True when a percentage should give way to the plain difference. */
	public boolean hasSmallBase(long minimum) {
		return before.known().map(base -> base.compareTo(BigDecimal.valueOf(minimum)) < 0).orElse(false);
	}

	public Optional<Direction> direction() {
		return difference().known().map(Direction::of);
	}

	/** For counts of events over periods of equal length. Empty when one is absent or is no count. */
	public Optional<Significance> significance() {
		return significance(BigDecimal.ONE, BigDecimal.ONE);
	}

	/**
	 * For counts of events out of unequal populations or periods of unequal length: the exposure is the population, the
	 * months, or their product.
	 */
	public Optional<Significance> significance(BigDecimal exposureBefore, BigDecimal exposureNow) {
		if (!(before instanceof Amount.Known(var b) && now instanceof Amount.Known(var a))) {
			return Optional.empty();
		}
		return isCount(a) && isCount(b)
				? Optional.of(Significance.of(a.longValueExact(), exposureNow, b.longValueExact(), exposureBefore))
				: Optional.empty();
	}

	private static boolean isCount(BigDecimal value) {
		return value.signum() >= 0 && value.scale() == 0 && value.precision() <= 15;
	}
}
