package org.cspworkbench.figures;

import static org.cspworkbench.figures.Confidence.P95;
import static org.cspworkbench.figures.Confidence.P99_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cspworkbench.figures.Absence.Cause;
import org.cspworkbench.figures.Absence.Suppressed;
import org.cspworkbench.figures.Absence.Undefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonLimitsTest {

	private static void assertInterval(double lower, double upper, Interval interval, double tolerance) {
		assertEquals(lower, number(interval.lower()), tolerance);
		assertEquals(upper, number(interval.upper()), tolerance);
	}

	private static double number(Amount amount) {
		return amount.known().orElseThrow().doubleValue();
	}

	/** Published test values of PHEindicatormethods. */
	@ParameterizedTest
	@CsvSource({ "65, 0.95, 50.163187710459454, 82.849138545939837", "1045, 0.95, 982.59320180733255, 1110.3312129856499",
			"65, 0.998, 42.880261471480203, 94.000290844318016" })
	void byarsMethodGivesThePublishedLimits(long count, double level, double lower, double upper) {
		assertInterval(lower, upper, PoissonLimits.byar(Amount.of(count), new Confidence(level)), 1e-10);
		assertInterval(lower, upper, PoissonLimits.of(Amount.of(count), new Confidence(level)), 1e-10);
	}

	/** χ² quantiles worked out with 30 digits. */
	@ParameterizedTest
	@CsvSource({ "0, 0.95, 0, 3.6888794541139363", "1, 0.95, 0.0253178079842898754, 5.5716433909388986",
			"5, 0.95, 1.62348639011842054, 11.6683320793226696", "9, 0.95, 4.11537309737833243, 17.0848034514191703",
			"1000, 0.95, 938.973018407695216, 1063.95213601630198", "5, 0.998, 0.739371731917832517, 16.4547452036801066" })
	void theExactLimitsAreThoseOfTheChiSquareDistribution(long count, double level, double lower, double upper) {
		assertInterval(lower, upper, PoissonLimits.exact(Amount.of(count), new Confidence(level)), 1e-9);
	}

	@Test
	void fewerThanTenEventsAreTreatedExactly() {
		assertInterval(0, 3.6889, PoissonLimits.of(Amount.of(0), P95), 5e-5);
		assertInterval(1.6235, 11.6683, PoissonLimits.of(Amount.of(5), P95), 5e-5);
		assertInterval(4.1154, 17.0848, PoissonLimits.of(Amount.of(9), P95), 5e-5);
		assertEquals(PoissonLimits.byar(Amount.of(10), P95), PoissonLimits.of(Amount.of(10), P95));
	}

	@Test
	void byarsLowerLimitOfAVerySmallCountIsAbsentAndNotNought() {
		var interval = PoissonLimits.byar(Amount.of(1), P99_8);
		assertEquals(Amount.undefined(Cause.LIMIT_BELOW_ZERO), interval.lower());
		assertTrue(interval.upper().isKnown());
	}

	@Test
	void whatIsNotACountHasNoLimits() {
		assertEquals(Interval.absent(new Undefined(Cause.IMPOSSIBLE_COUNT)), PoissonLimits.of(Amount.of(-1), P95));
		assertEquals(Interval.absent(new Suppressed(Span.ANY)), PoissonLimits.of(Amount.absent(Suppressed.below(7)), P95));
	}

	@Test
	void aConfidenceOfOneOrMoreIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Confidence(95));
		assertThrows(IllegalArgumentException.class, () -> new Confidence(1));
		assertEquals(1.959963984540054, P95.z(), 1e-14);
		assertEquals(3.090232306167813, P99_8.z(), 1e-13);
	}

	@Test
	void theCountLiesInsideAndMoreConfidenceIsWider() {
		Examples.check(500, (random, story) -> {
			var count = Amount.of(random.nextInt(random.nextBoolean() ? 30 : 50_000));
			story.append(count);
			var narrow = PoissonLimits.of(count, P95);
			var wide = PoissonLimits.of(count, P99_8);
			assertTrue(narrow.contains(count));
			assertTrue(number(wide.lower()) <= number(narrow.lower()));
			assertTrue(number(wide.upper()) > number(narrow.upper()));
		});
	}

	@Test
	void oneMoreEventMovesBothLimitsUp() {
		Examples.check(300, (random, story) -> {
			long count = random.nextInt(5000);
			story.append(count);
			var less = PoissonLimits.of(Amount.of(count), P95);
			var more = PoissonLimits.of(Amount.of(count + 1), P95);
			assertTrue(number(less.lower()) < number(more.lower()));
			assertTrue(number(less.upper()) < number(more.upper()));
		});
	}

	@Test
	void byarStaysCloseToTheExactLimits() {
		for (long count = 10; count <= 2000; count += 10) {
			var exact = PoissonLimits.exact(Amount.of(count), P95);
			var byar = PoissonLimits.byar(Amount.of(count), P95);
			assertInterval(number(exact.lower()), number(exact.upper()), byar, 0.02);
		}
	}
}
