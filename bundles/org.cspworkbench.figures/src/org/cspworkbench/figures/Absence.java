package org.cspworkbench.figures;

import java.util.Objects;

/** Why there is no number. The order of the permitted types is the order in which a reason outweighs another. */
public sealed interface Absence {

	/** Withheld so that nobody can be recognised; readers are told only that the count lies in the span. */
	record Suppressed(Span told) implements Absence {

		public Suppressed {
			Objects.requireNonNull(told, "told");
		}

		/** The {@code < 7} of the hospital tables: anything from 0 to 6. */
		public static Suppressed below(long threshold) {
			return new Suppressed(Span.below(threshold));
		}
	}

	/** Nobody can supply it. The reason is the supplier's or the analyst's own words. */
	record NotAvailable(String why) implements Absence {

		public NotAvailable {
			Objects.requireNonNull(why, "why");
		}
	}

	/** Still to come, for example a quarter that has not ended. */
	record NotYet() implements Absence {
	}

	/** The question makes no sense here: the {@code --} of the published tables. */
	record NotApplicable() implements Absence {
	}

	/** The inputs are known and the statistic still has no value. */
	record Undefined(Cause cause) implements Absence {

		public Undefined {
			Objects.requireNonNull(cause, "cause");
		}
	}

	enum Cause {
		/** A percentage change needs a base above zero. */
		NO_BASE,
		DIVISION_BY_ZERO,
		/** An event count below zero, or a part larger than its whole. */
		IMPOSSIBLE_COUNT,
		/** Too few events for the method to be trusted. */
		TOO_FEW_EVENTS,
		/** Too few points for a chart's limits or a year's total. */
		TOO_FEW_POINTS,
		/** The method's approximation breaks down and gives a limit below zero. */
		LIMIT_BELOW_ZERO,
		OUTSIDE_SERIES
	}

	/**
	 * The reason that a result inherits from two absent operands: the one that must not be lost. What is derived from a
	 * suppressed count is itself withheld, and its span is no longer that of the count.
	 */
	default Absence and(Absence other) {
		return weight() >= other.weight() ? carried() : other.carried();
	}

	default Absence carried() {
		return this instanceof Suppressed ? new Suppressed(Span.ANY) : this;
	}

	private int weight() {
		return switch (this) {
			case Suppressed s -> 4;
			case NotAvailable n -> 3;
			case NotYet n -> 2;
			case NotApplicable n -> 1;
			case Undefined u -> 0;
		};
	}
}
