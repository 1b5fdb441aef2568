package org.cspworkbench.evidence.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

import org.cspworkbench.evidence.internal.run.Run;
import org.cspworkbench.evidence.internal.run.Step;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;

/** Counts by month of one measure and area, added up over the areas within. */
final class Counts {
	private static final int DECIMALS = 2;
	/** Most counts of a month are small; one fact serves all that are alike. */
	private static final Fact[] SMALL = IntStream.range(0, 256).mapToObj(count -> new Fact(Amount.of(count), false, false)).toArray(Fact[]::new);

	private final int first;
	private final long[] whole;
	private double[] shared;
	private BigDecimal[] fractions;

	Counts(Period span) {
		this.first = Step.number(span.first());
		this.whole = new long[span.months()];
	}

	void add(Run run) {
		int from = Math.max(first, run.first());
		int to = Math.min(first + whole.length, run.end());
		if (run.isWhole())
			for (int month = from; month < to; month++)
				whole[month - first] += run.whole(month);
		else
			for (int month = from; month < to; month++)
				addFraction(run, month);
	}

	/** Numbers that are not whole, such as adjusted casualties, are added exactly. */
	private void addFraction(Run run, int month) {
		var value = run.at(month).flatMap(Amount::known);
		if (value.isEmpty())
			return;
		if (fractions == null)
			fractions = new BigDecimal[whole.length];
		int at = month - first;
		fractions[at] = fractions[at] == null ? value.get() : fractions[at].add(value.get());
	}

	/** Adds what falls to an area when boundaries have changed. */
	void add(Run run, double share) {
		if (shared == null)
			shared = new double[whole.length];
		for (int month = Math.max(first, run.first()); month < Math.min(first + whole.length, run.end()); month++)
			shared[month - first] += share * run.at(month).flatMap(Amount::known).map(BigDecimal::doubleValue).orElse(0.0);
	}

	Fact fact(Period period, boolean provisional) {
		long sum = 0;
		double part = 0;
		var exact = BigDecimal.ZERO;
		int from = Step.number(period.first()) - first;
		for (int i = from; i < from + period.months(); i++) {
			sum += whole[i];
			part += shared == null ? 0 : shared[i];
			if (fractions != null && fractions[i] != null)
				exact = exact.add(fractions[i]);
		}
		if (part == 0 && exact.signum() == 0)
			return !provisional && sum >= 0 && sum < SMALL.length ? SMALL[(int) sum] : new Fact(Amount.of(sum), false, provisional);
		var all = exact.add(BigDecimal.valueOf(sum));
		return part == 0 ? new Fact(Amount.of(all), false, provisional)
				: new Fact(Amount.of(all.add(BigDecimal.valueOf(part)).setScale(DECIMALS, RoundingMode.HALF_UP)), true, provisional);
	}
}
