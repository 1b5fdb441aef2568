package org.cspworkbench.figures;

import static org.cspworkbench.figures.Confidence.P95;
import static org.cspworkbench.figures.Confidence.P99_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.figures.Absence.Cause;
import org.cspworkbench.figures.Absence.NotYet;
import org.cspworkbench.figures.Absence.Undefined;
import org.cspworkbench.figures.StandardisedRate.Stratum;
import org.junit.jupiter.api.Test;

class StandardisedRateTest {

	private static Stratum band(long events, long population, long standard) {
		return new Stratum(Amount.of(events), Amount.of(population), Amount.of(standard));
	}

	private static double number(Amount amount) {
		return amount.known().orElseThrow().doubleValue();
	}

	/** Worked out by the written formula with 30 digits. */
	@Test
	void dobsonsLimits() {
		var rate = new StandardisedRate(List.of(band(20, 10_000, 11_000), band(30, 12_000, 12_000), band(45, 9000, 9000), band(60, 5000, 6000)),
				1000);
		assertEquals(4.44736842105263158, number(rate.value()), 1e-14);
		assertEquals(3.77231226456859563, number(rate.limits(P95).lower()), 1e-12);
		assertEquals(5.20799564768158678, number(rate.limits(P95).upper()), 1e-12);
		assertEquals(3.42054521262368709, number(rate.limits(P99_8).lower()), 1e-12);
		assertEquals(5.67056697966712776, number(rate.limits(P99_8).upper()), 1e-12);
	}

	@Test
	void fewerThanTenEventsGiveNoStandardisedRate() {
		var few = new StandardisedRate(List.of(band(4, 10_000, 11_000), band(5, 12_000, 12_000)), 1000);
		assertEquals(Amount.undefined(Cause.TOO_FEW_EVENTS), few.value());
		assertEquals(Interval.absent(new Undefined(Cause.TOO_FEW_EVENTS)), few.limits(P95));
		assertTrue(new StandardisedRate(List.of(band(5, 10_000, 11_000), band(5, 12_000, 12_000)), 1000).value().isKnown());
	}

	@Test
	void aBandWithoutAFigureMakesTheRateAbsent() {
		var rate = new StandardisedRate(List.of(band(40, 10_000, 11_000), new Stratum(Amount.absent(new NotYet()), Amount.of(1), Amount.of(1))), 1000);
		assertEquals(Amount.absent(new NotYet()), rate.value());
		assertEquals(Interval.absent(new NotYet()), rate.limits(P95));
	}

	/** With the place's own make-up as the standard, standardising changes nothing. */
	@Test
	void againstItselfItIsTheCrudeRateWithByarsLimits() {
		Examples.check(200, (random, story) -> {
			var bands = new ArrayList<Stratum>();
			long events = 0;
			long people = 0;
			for (int i = 0; i < 5; i++) {
				long x = random.nextInt(100) + (i == 0 ? 10 : 0);
				long n = 500 + random.nextInt(20_000);
				bands.add(band(x, n, n));
				events += x;
				people += n;
			}
			story.append(events).append(" of ").append(people);
			var rate = new StandardisedRate(bands, 1000);
			var crude = PoissonLimits.byar(Amount.of(events), P95);
			assertEquals(1000.0 * events / people, number(rate.value()), 1e-9);
			assertEquals(1000.0 * number(crude.lower()) / people, number(rate.limits(P95).lower()), 1e-9);
			assertEquals(1000.0 * number(crude.upper()) / people, number(rate.limits(P95).upper()), 1e-9);
		});
	}
}
