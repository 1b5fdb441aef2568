package org.cspworkbench.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A number, or the reason why there is none. An absent amount is never 0: whatever is worked out from it is absent too and
 * says why.
 */
public sealed interface Amount {

	/** Quotients keep 34 digits, so that equal fractions stay equal and only the display rounds. */
	MathContext PRECISION = MathContext.DECIMAL128;

	/** Two amounts of the same value are equal however they were written: 12 and 12.0. */
	record Known(BigDecimal value) implements Amount {

		public Known {
			value = value.stripTrailingZeros();
			if (value.scale() < 0) {
				value = value.setScale(0);
			}
		}

		@Override
		public String toString() {
			return value.toPlainString();
		}
	}

	record Absent(Absence reason) implements Amount {

		public Absent {
			Objects.requireNonNull(reason, "reason");
		}
	}

	static Amount of(long value) {
		return new Known(BigDecimal.valueOf(value));
	}

	static Amount of(BigDecimal value) {
		return new Known(value);
	}

	static Amount of(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("An amount is a number, not " + value + ".");
		}
		return new Known(BigDecimal.valueOf(value));
	}

	/** Plain digits with an optional decimal point, as a file stores them. */
	static Amount of(String digits) {
		return new Known(new BigDecimal(digits));
	}

	static Amount absent(Absence reason) {
		return new Absent(reason);
	}

	static Amount undefined(Absence.Cause cause) {
		return new Absent(new Absence.Undefined(cause));
	}

	/** The sum, absent as soon as one part is; nothing to add gives 0. */
	static Amount sum(Collection<? extends Amount> parts) {
		return parts.stream().map(Amount.class::cast).reduce(of(0), Amount::plus);
	}

	default boolean isKnown() {
		return this instanceof Known;
	}

	default Optional<BigDecimal> known() {
		return this instanceof Known(var value) ? Optional.of(value) : Optional.empty();
	}

	default Optional<Absence> absence() {
		return this instanceof Absent(var reason) ? Optional.of(reason) : Optional.empty();
	}

	default Amount plus(Amount other) {
		return with(other, BigDecimal::add);
	}

	default Amount minus(Amount other) {
		return with(other, BigDecimal::subtract);
	}

	default Amount times(Amount other) {
		return with(other, BigDecimal::multiply);
	}

	default Amount times(long factor) {
		return times(of(factor));
	}

	default Amount dividedBy(Amount divisor) {
		if (isKnown() && divisor instanceof Known(var value) && value.signum() == 0) {
			return undefined(Absence.Cause.DIVISION_BY_ZERO);
		}
		return with(divisor, (a, b) -> a.divide(b, PRECISION));
	}

	/** Halves go away from zero, as they do in the published tables. */
	default Amount rounded(int decimals) {
		return this instanceof Known(var value) ? of(value.setScale(decimals, RoundingMode.HALF_UP)) : this;
	}

	default Amount map(UnaryOperator<BigDecimal> change) {
		return switch (this) {
			case Known(var value) -> new Known(change.apply(value));
			case Absent(var reason) -> new Absent(reason.carried());
		};
	}

	private Amount with(Amount other, BinaryOperator<BigDecimal> operation) {
		return switch (this) {
			case Known(var a) -> other.map(b -> operation.apply(a, b));
			case Absent(var reason) -> new Absent(other.absence().map(reason::and).orElseGet(reason::carried));
		};
	}
}
