package org.cspworkbench.figures.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.figures.Absence.NotAvailable;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Denominator;
import org.cspworkbench.figures.Examples;
import org.cspworkbench.figures.Rate;
import org.cspworkbench.figures.StandardisedRatio;
import org.cspworkbench.figures.chart.FunnelLimits.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

	/** Alcohol admissions of the twelve districts, 2018 and 2019, as read off a published chart. */
	private static final int[] ADMISSIONS_2018 = { 40, 50, 55, 30, 55, 115, 55, 35, 55, 60, 85, 60 };
	private static final int[] ADMISSIONS_2019 = { 45, 85, 40, 60, 48, 145, 40, 50, 50, 100, 65, 75 };

	/** The admissions of 2019 as rates per 1,000 admissions of 2018: the year before is what was to be expected. */
	private static Map<Integer, Rate> districts() {
		var rates = new LinkedHashMap<Integer, Rate>();
		for (int i = 0; i < ADMISSIONS_2018.length; i++) {
			rates.put(i, Rate.perThousand(Amount.of(ADMISSIONS_2019[i]), new Denominator("admissions", 2018, Amount.of(ADMISSIONS_2018[i]))));
		}
		return rates;
	}

	private static double number(Amount amount) {
		return amount.known().orElseThrow().doubleValue();
	}

	/** χ² quantiles worked out with 30 digits. */
	@ParameterizedTest
	@CsvSource({ "20.5, 0.614988259466159, 1.53635013490493, 0.453059545841058, 1.88825800588571",
			"100, 0.813639912509231, 1.21626793792426, 0.719213974950004, 1.34924319061264",
			"5, 0.324697278023684, 2.33366641586453, 0.147874346383567, 3.29094904073602" })
	void exactLimits(String expected, double lower95, double upper95, double lower998, double upper998) {
		var limits = Funnel.ofRatios(Map.of(), Overdispersion.IGNORED).limitsAt(Amount.of(expected)).orElseThrow();
		assertEquals(lower95, number(limits.p95().lower()), 1e-11);
		assertEquals(upper95, number(limits.p95().upper()), 1e-11);
		assertEquals(lower998, number(limits.p99_8().lower()), 1e-11);
		assertEquals(upper998, number(limits.p99_8().upper()), 1e-11);
	}

	@Test
	void theTargetIsTheRateOfAllTogether() {
		var funnel = Funnel.ofRates(districts(), Overdispersion.IGNORED);
		assertEquals(1000.0 * 803 / 695, number(funnel.target()), 1e-9);
		assertEquals(69.32374100719426, number(funnel.points().get(11).expected()), 1e-9);
		assertEquals(1250, number(funnel.points().get(11).value()), 1e-9);
		assertFalse(funnel.isAdjusted());
	}

	/** φ, τ² and the widened limits worked out from the written method. */
	@Test
	void placesThatVaryMoreThanChanceWidenTheLimits() {
		var scaled = Funnel.ofRates(districts(), Overdispersion.SCALED);
		assertEquals(6.3725644975409095, scaled.phi(), 1e-9);
		assertEquals(0.02252736641345695, scaled.tauSquared(), 1e-12);
		assertTrue(scaled.isAdjusted());
		var target = number(scaled.target());
		var limits = scaled.points().get(11).limits().orElseThrow();
		assertEquals(0.4940380503811518 * target, number(limits.p95().lower()), 1e-8);
		assertEquals(1.6825244356002398 * target, number(limits.p95().upper()), 1e-8);
		assertEquals(0.28252933269856495 * target, number(limits.p99_8().lower()), 1e-8);
		assertEquals(2.1563897974899655 * target, number(limits.p99_8().upper()), 1e-8);
		var added = Funnel.ofRates(districts(), Overdispersion.ADDED).points().get(11).limits().orElseThrow();
		assertEquals(0.4666996176927871 * target, number(added.p95().lower()), 1e-8);
		assertEquals(2.2486918491070087 * target, number(added.p99_8().upper()), 1e-8);
	}

	@Test
	void wideningTakesBackAccusations() {
		var exact = Funnel.ofRates(districts(), Overdispersion.IGNORED);
		assertEquals(Optional.of(Place.WITHIN), exact.points().get(11).place());
		assertEquals(Optional.of(Place.FAR_ABOVE), exact.points().get(3).place(), "from 30 to 60");
		assertEquals(Optional.of(Place.BELOW), exact.points().get(4).place(), "48 where 63.5 were expected");
		var widened = Funnel.ofRates(districts(), Overdispersion.ADDED);
		assertTrue(widened.points().values().stream().noneMatch(point -> point.place().orElseThrow() == Place.FAR_ABOVE));
	}

	@Test
	void aPlaceWithoutAFigureIsNotJudgedAndMovesNobody() {
		var rates = districts();
		var before = Funnel.ofRates(rates, Overdispersion.ADDED);
		rates.put(99, Rate.perThousand(Amount.absent(new NotAvailable("Not supplied")), new Denominator("admissions", 2018, Amount.of(4000))));
		rates.put(98, Rate.perThousand(Amount.of(3), new Denominator("admissions", 2018, Amount.of(0))));
		var after = Funnel.ofRates(rates, Overdispersion.ADDED);
		assertEquals(before.target(), after.target());
		assertEquals(before.phi(), after.phi());
		assertEquals(before.points().get(3), after.points().get(3));
		assertEquals(Optional.empty(), after.points().get(99).place());
		assertEquals(Optional.empty(), after.points().get(98).place());
	}

	@Test
	void ratesForUnequalNumbersAreNotMixed() {
		var rates = districts();
		rates.put(99, new Rate(Amount.of(1), new Denominator("residents", 2018, Amount.of(10)), 100_000));
		assertThrows(IllegalArgumentException.class, () -> Funnel.ofRates(rates, Overdispersion.IGNORED));
	}

	@Test
	void aGivenTargetIsUsed() {
		var funnel = Funnel.ofRates(districts(), Amount.of(1000), Overdispersion.IGNORED);
		assertEquals(Amount.of(60), funnel.points().get(11).expected());
		assertEquals(Amount.of(1000), funnel.target());
	}

	@Test
	void theFunnelNarrowsAndTheOuterLinesLieOutside() {
		Examples.check(40, (random, story) -> {
			var ratios = new LinkedHashMap<Integer, StandardisedRatio>();
			for (int i = 0; i < 3 + random.nextInt(20); i++) {
				ratios.put(i, new StandardisedRatio(Amount.of(random.nextInt(200)), Amount.of(1 + random.nextInt(200))));
			}
			story.append(ratios);
			for (var overdispersion : Overdispersion.values()) {
				var funnel = Funnel.ofRatios(ratios, overdispersion);
				var small = funnel.limitsAt(Amount.of(10)).orElseThrow();
				var large = funnel.limitsAt(Amount.of(100)).orElseThrow();
				assertTrue(number(small.p95().upper()) > number(large.p95().upper()));
				assertTrue(number(small.p95().lower()) <= number(large.p95().lower()));
				assertTrue(number(large.p99_8().upper()) > number(large.p95().upper()));
				assertTrue(number(large.p99_8().lower()) <= number(large.p95().lower()));
				assertTrue(funnel.phi() >= 0 && funnel.tauSquared() >= 0);
			}
		});
	}
}
