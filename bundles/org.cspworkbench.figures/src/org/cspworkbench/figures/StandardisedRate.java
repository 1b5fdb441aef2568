package org.cspworkbench.figures;

import static org.cspworkbench.figures.Absence.Cause.TOO_FEW_EVENTS;

import java.util.List;
import java.util.Objects;

/** A directly standardised rate: what the rate would be if the place had the make-up of the standard population. */
public record StandardisedRate(List<Stratum> strata, int per) {

	/** Fewer events than this give no reliable rate, so none is shown. */
	public static final int FEWEST_EVENTS = 10;

	/** One age band: the events in it, the people in it, and the people of the standard population in it. */
	public record Stratum(Amount events, Amount population, Amount standard) {

		public Stratum {
			Objects.requireNonNull(events, "events");
			Objects.requireNonNull(population, "population");
			Objects.requireNonNull(standard, "standard");
		}

		private Amount weightedRate() {
			return events.times(standard).dividedBy(population);
		}

		private Amount weightedVariance() {
			var weight = standard.dividedBy(population);
			return events.times(weight).times(weight);
		}
	}

	public StandardisedRate {
		strata = List.copyOf(strata);
		if (per < 1) {
			throw new IllegalArgumentException("A rate is given for each 1 or more, not for each " + per + ".");
		}
	}

	/** Σ(w x / n) / Σw. */
	public Amount value() {
		return enoughEvents() ? rate().times(per) : Amount.undefined(TOO_FEW_EVENTS);
	}

	/** Dobson's method (1991): the rate + √(variance / O) · (Byar's limit of O - O). */
	public Interval limits(Confidence confidence) {
		if (!enoughEvents()) {
			return Interval.absent(new Absence.Undefined(TOO_FEW_EVENTS));
		}
		var observed = observed();
		var byar = PoissonLimits.byar(observed, confidence);
		var spread = variance().dividedBy(observed).map(ratio -> ratio.sqrt(Amount.PRECISION));
		return new Interval(limit(spread, byar.lower()), limit(spread, byar.upper()));
	}

	private Amount limit(Amount spread, Amount byarLimit) {
		return rate().plus(spread.times(byarLimit.minus(observed()))).times(per);
	}

	private Amount rate() {
		return Amount.sum(strata.stream().map(Stratum::weightedRate).toList()).dividedBy(standard());
	}

	private Amount variance() {
		var standard = standard();
		return Amount.sum(strata.stream().map(Stratum::weightedVariance).toList()).dividedBy(standard.times(standard));
	}

	private Amount observed() {
		return Amount.sum(strata.stream().map(Stratum::events).toList());
	}

	private Amount standard() {
		return Amount.sum(strata.stream().map(Stratum::standard).toList());
	}

	private boolean enoughEvents() {
		return observed().known().map(events -> events.doubleValue() >= FEWEST_EVENTS).orElse(true);
	}
}
