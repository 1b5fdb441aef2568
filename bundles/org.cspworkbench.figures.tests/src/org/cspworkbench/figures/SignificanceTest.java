package org.cspworkbench.figures;

import static org.cspworkbench.figures.Confidence.P95;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignificanceTest {

	private static Significance of(long now, long before) {
		return Change.between(before, now).significance().orElseThrow();
	}

	private static Significance of(long now, long exposureNow, long before, long exposureBefore) {
		return Change.between(before, now).significance(BigDecimal.valueOf(exposureBefore), BigDecimal.valueOf(exposureNow)).orElseThrow();
	}

	/** z as worked out on the reference documents; p by summing the binomial terms in exact fractions. */
	@ParameterizedTest
	@CsvSource({ "Anti-social behaviour, 1470, 1313, 2.98, 0.0030984305996604876, true",
			"Drug offences, 196, 155, 2.19, 0.03260995118442998, true", "Domestic abuse, 2362, 2163, 2.96, 0.0032414603083755923, true",
			"Robbery, 66, 52, 1.29, 0.23126568219748736, false", "Hate crime, 197, 179, 0.93, 0.3806700461591692, false",
			"Alcohol admissions, 78, 70, 0.66, 0.5651719099883437, false", "All crime, 8447, 9021, -4.34, 1.4522651382031373e-05, true" })
	void theBiggestPercentageIsNotTheSurestChange(String crime, long now, long before, double z, double p, boolean beyondChance) {
		var significance = of(now, before);
		assertEquals(z, significance.z(), 0.005);
		assertEquals(p, significance.p(), p * 1e-9);
		assertEquals(beyondChance, significance.isBeyondChance(P95));
		assertEquals(beyondChance, significance.exceedsNormalLimit(P95));
	}

	@Test
	void theExactTestIsNotFooledByAHandfulOfEvents() {
		assertEquals(0.0625, of(5, 0).p(), 1e-15);
		assertTrue(of(5, 0).exceedsNormalLimit(P95), "z is 2.24");
		assertFalse(of(5, 0).isBeyondChance(P95));
		assertEquals(0.03125, of(6, 0).p(), 1e-15);
		assertTrue(of(6, 0).isBeyondChance(P95));
	}

	@Test
	void noEventsAreNoEvidence() {
		assertEquals(new Significance(0, 1), of(0, 0));
	}

	@Test
	void aLargerPopulationExplainsPartOfARise() {
		var withPopulations = of(196, 118_000, 155, 112_000);
		assertEquals(1.7002577642901700, withPopulations.z(), 1e-12);
		assertEquals(0.09928412442842995, withPopulations.p(), 1e-11);
		assertFalse(withPopulations.isBeyondChance(P95));
		assertTrue(of(196, 155).isBeyondChance(P95));
	}

	@Test
	void periodsOfUnequalLengthAreComparedByTheirMonths() {
		assertEquals(0.08233874797780688, of(30, 12, 12, 9).p(), 1e-12);
	}

	@Test
	void onlyCountsCanBeTested() {
		assertTrue(new Change(Amount.of("1.3"), Amount.of("1.7")).significance().isEmpty());
		assertTrue(new Change(Amount.of(-1), Amount.of(7)).significance().isEmpty());
		assertThrows(IllegalArgumentException.class, () -> of(7, 0, 5, 100));
	}

	@Test
	void itDoesNotMatterWhichPeriodIsNamedFirst() {
		Examples.check(500, (random, story) -> {
			long a = random.nextInt(3000);
			long b = random.nextInt(3000);
			long m = 1 + random.nextInt(200_000);
			long n = 1 + random.nextInt(200_000);
			story.append("%d of %d, %d of %d".formatted(a, m, b, n));
			assertEquals(of(a, m, b, n).p(), of(b, n, a, m).p(), 1e-9);
			assertEquals(of(a, m, b, n).z(), -of(b, n, a, m).z(), 1e-9);
			assertTrue(of(a, m, b, n).p() >= 0 && of(a, m, b, n).p() <= 1);
		});
	}

	@Test
	void aWiderGapIsNeverLessSure() {
		Examples.check(300, (random, story) -> {
			long before = random.nextInt(2000);
			long now = before + random.nextInt(200);
			story.append(before).append(" to ").append(now);
			assertTrue(of(now + 1, before).p() <= of(now, before).p() + 1e-12);
		});
	}
}
