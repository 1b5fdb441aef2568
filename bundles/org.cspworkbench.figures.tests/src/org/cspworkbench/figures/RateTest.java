package org.cspworkbench.figures;

import static org.cspworkbench.figures.Confidence.P95;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.cspworkbench.figures.Absence.Cause;
import org.cspworkbench.figures.Absence.NotYet;
import org.junit.jupiter.api.Test;

class RateTest {

	private static final Denominator RESIDENTS = new Denominator("residents", 2018, Amount.of(116_400));

	private static double number(Amount amount) {
		return amount.known().orElseThrow().doubleValue();
	}

	@Test
	void casualtiesPerThousandResidents() {
		var rate = Rate.perThousand(Amount.of(326), RESIDENTS);
		assertEquals(Amount.of("2.8"), rate.value().rounded(1));
		assertEquals(2.50487485592593556, number(rate.limits(P95).lower()), 1e-12);
		assertEquals(3.1218253939627419, number(rate.limits(P95).upper()), 1e-12);
	}

	@Test
	void aRateNeedsANamedDenominatorThatExists() {
		assertThrows(IllegalArgumentException.class, () -> new Denominator(" ", 2018, Amount.of(116_400)));
		assertThrows(IllegalArgumentException.class, () -> new Denominator("residents", 2018, Amount.of(-1)));
		assertEquals(Amount.undefined(Cause.DIVISION_BY_ZERO),
				Rate.perThousand(Amount.of(3), new Denominator("households", 2018, Amount.of(0))).value());
		assertEquals(Amount.absent(new NotYet()),
				Rate.perThousand(Amount.of(3), new Denominator("residents", 2026, Amount.absent(new NotYet()))).value());
	}

	/** 196 offences at 1.7 and 155 at 1.3 per 1,000 fit one population, between 114,815 and 118,788. */
	@Test
	void twoPublishedRatesOfOnePlaceShareAPopulation() {
		var now = Rate.denominatorsBehind(Amount.of(196), new BigDecimal("1.7"), 1000);
		var before = Rate.denominatorsBehind(Amount.of(155), new BigDecimal("1.3"), 1000);
		assertTrue(now.meets(before));
		assertEquals(Amount.of(118_788), now.upper().rounded(0));
		assertEquals(Amount.of(114_815), before.lower().rounded(0));
		assertFalse(now.meets(Rate.denominatorsBehind(Amount.of(155), new BigDecimal("1.5"), 1000)));
	}

	@Test
	void thePrintedDecimalsSayHowFarTheRateMayBeOff() {
		assertEquals(new Interval(Amount.of("2.525"), Amount.of("2.535")), Interval.behind(new BigDecimal("2.53")));
		assertEquals(new Interval(Amount.of("2.75"), Amount.of("2.85")), Interval.behind(new BigDecimal("2.8")));
		assertEquals(new Interval(Amount.of("-6.5"), Amount.of("-5.5")), Interval.behind(new BigDecimal("-6")));
	}

	@Test
	void aRateRoundedToNoughtFitsAnyLargePopulation() {
		var behind = Rate.denominatorsBehind(Amount.of(3), new BigDecimal("0.0"), 1000);
		assertEquals(Amount.of(60_000), behind.lower());
		assertEquals(Amount.undefined(Cause.DIVISION_BY_ZERO), behind.upper());
	}

	@Test
	void theDenominatorBehindAPrintedRateIsAmongThoseFound() {
		Examples.check(500, (random, story) -> {
			var count = Amount.of(1 + random.nextInt(10_000));
			var people = Amount.of(1000 + random.nextInt(500_000));
			var printed = new Rate(count, new Denominator("residents", 2018, people), 1000).value().rounded(2).known().orElseThrow().setScale(2);
			story.append(count).append(" of ").append(people).append(" at ").append(printed);
			if (printed.signum() > 0) {
				assertTrue(Rate.denominatorsBehind(count, printed, 1000).contains(people));
			}
		});
	}

	@Test
	void anIndexIsTheObservedOverTheExpected() {
		var index = new StandardisedRatio(Amount.of(65), Amount.of(50));
		assertEquals(Amount.of("1.3"), index.value());
		assertEquals(1.00326375420918883, number(index.limits(P95).lower()), 1e-12);
		assertEquals(1.65698277091879719, number(index.limits(P95).upper()), 1e-12);
		assertEquals(Amount.undefined(Cause.DIVISION_BY_ZERO), new StandardisedRatio(Amount.of(1), Amount.of(0)).value());
		assertEquals(Amount.undefined(Cause.IMPOSSIBLE_COUNT), new StandardisedRatio(Amount.of(-2), Amount.of(10)).value());
	}
}
