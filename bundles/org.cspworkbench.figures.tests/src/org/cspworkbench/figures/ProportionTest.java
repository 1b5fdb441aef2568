package org.cspworkbench.figures;

import static org.cspworkbench.figures.Confidence.P95;
import static org.cspworkbench.figures.Confidence.P99_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cspworkbench.figures.Absence.Cause;
import org.cspworkbench.figures.Absence.Undefined;
import org.junit.jupiter.api.Test;

class ProportionTest {

	private static double number(Amount amount) {
		return amount.known().orElseThrow().doubleValue();
	}

	/** Published test values of PHEindicatormethods. */
	@Test
	void wilsonsIntervalIsThePublishedOne() {
		var interval = Proportion.of(65, 100).limits(P95);
		assertEquals(0.55254443296887967, number(interval.lower()), 1e-14);
		assertEquals(0.73635751756902468, number(interval.upper()), 1e-14);
	}

	/** The published text says 25%. */
	@Test
	void repeatIncidentsOfDomesticAbuse() {
		assertEquals(Amount.of("26.2"), Proportion.of(408, 1556).value().times(100).rounded(1));
	}

	@Test
	void aPartLargerThanItsWholeIsNoProportion() {
		assertEquals(Amount.undefined(Cause.IMPOSSIBLE_COUNT), Proportion.of(5, 4).value());
		assertEquals(Interval.absent(new Undefined(Cause.IMPOSSIBLE_COUNT)), Proportion.of(5, 4).limits(P95));
		assertEquals(Interval.absent(new Undefined(Cause.DIVISION_BY_ZERO)), Proportion.of(0, 0).limits(P95));
	}

	@Test
	void theShareLiesInsideItsLimitsAndTheyStayBetweenNoneAndAll() {
		Examples.check(500, (random, story) -> {
			int whole = 1 + random.nextInt(5000);
			int part = random.nextInt(whole + 1);
			story.append(part).append(" of ").append(whole);
			for (var confidence : new Confidence[] { P95, P99_8 }) {
				var limits = Proportion.of(part, whole).limits(confidence);
				var share = (double) part / whole;
				assertTrue(number(limits.lower()) >= 0 && number(limits.lower()) <= share + 1e-15);
				assertTrue(number(limits.upper()) <= 1 && number(limits.upper()) >= share - 1e-15);
			}
		});
	}

	@Test
	void theLimitsOfTheRestMirrorThoseOfThePart() {
		Examples.check(300, (random, story) -> {
			int whole = 1 + random.nextInt(5000);
			int part = random.nextInt(whole + 1);
			story.append(part).append(" of ").append(whole);
			assertEquals(number(Proportion.of(part, whole).limits(P95).lower()),
					1 - number(Proportion.of(whole - part, whole).limits(P95).upper()), 1e-12);
		});
	}
}
