package org.cspworkbench.figures.chart;

import static org.cspworkbench.figures.chart.ChartRules.NHS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.cspworkbench.figures.Absence.NotAvailable;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Direction;
import org.cspworkbench.figures.Examples;
import org.junit.jupiter.api.Test;

class ControlChartTest {

	/** Drunkenness arrests in the town centre, January to November 2019. */
	private static final List<Amount> ARRESTS = amounts(1, 3, 4, 4, 1, 1, 0, 1, 2, 3, 3);

	private static final Amount LOST = Amount.absent(new NotAvailable("File not supplied"));

	private static List<Amount> amounts(long... counts) {
		return LongStream.of(counts).mapToObj(Amount::of).toList();
	}

	private static Limits limits(ControlChart chart, int point) {
		return chart.points().get(point).limits().orElseThrow();
	}

	private static Set<Integer> signals(ControlChart chart, Signal signal) {
		return IntStream.range(0, chart.points().size()).filter(i -> chart.points().get(i).signals().contains(signal)).boxed()
				.collect(Collectors.toSet());
	}

	private static Set<Integer> range(int first, int last) {
		return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
	}

	@Test
	void xmrLimitsOfTheArrests() {
		var chart = ControlChart.xmr(ARRESTS, NHS);
		assertEquals(2.0909, chart.centre().orElseThrow().doubleValue(), 5e-5);
		assertEquals(4.751, limits(chart, 0).upper().doubleValue(), 5e-4);
		assertEquals(-0.569, limits(chart, 0).lower().doubleValue(), 5e-4);
		assertEquals(0, limits(chart, 0).flooredAt(BigDecimal.ZERO).lower().signum());
		assertEquals(2.0909 + 2.66 * 2 / 3, limits(chart, 0).upperNear().doubleValue(), 5e-5);
		assertEquals(Footing.TRIAL, chart.footing(), "11 points");
		assertEquals(Set.of(), signals(chart, Signal.OUTSIDE_LIMITS));
		assertEquals(Set.of(2, 3), signals(chart, Signal.TWO_OF_THREE), "March and April: 3, 4, 4 with the near line at 3.86");
	}

	@Test
	void cChartOfTheArrests() {
		var chart = ControlChart.c(ARRESTS, NHS);
		assertEquals(6.429, limits(chart, 0).upper().doubleValue(), 5e-4);
		assertEquals(2.0909, chart.centre().orElseThrow().doubleValue(), 5e-5);
	}

	@Test
	void twelvePointsMakeTheLimitsFirmAndFourMakeNone() {
		assertEquals(Footing.FIRM, ControlChart.xmr(amounts(1, 3, 4, 4, 1, 1, 0, 1, 2, 3, 3, 2), NHS).footing());
		var few = ControlChart.xmr(amounts(1, 3, 4, 4), NHS);
		assertEquals(Footing.TOO_FEW_POINTS, few.footing());
		assertEquals(Optional.empty(), few.centre());
		assertEquals(4, few.points().size());
		assertEquals(Footing.TRIAL, ControlChart.xmr(amounts(1, 3, 4, 4, 1), NHS).footing());
	}

	@Test
	void aPointOutsideTheLimits() {
		var chart = ControlChart.xmr(amounts(10, 11, 10, 11, 10, 11, 10, 30, 10, 11, 10, 11), NHS);
		assertEquals(Set.of(7), signals(chart, Signal.OUTSIDE_LIMITS));
		assertEquals(Optional.of(Direction.UP), chart.points().get(7).side());
	}

	@Test
	void aPointOnTheLimitIsInside() {
		var limits = Limits.around(BigDecimal.TEN, BigDecimal.valueOf(3));
		assertFalse(limits.excludes(BigDecimal.valueOf(13)));
		assertTrue(limits.isNearLimit(BigDecimal.valueOf(13)));
		assertFalse(limits.isNearLimit(BigDecimal.valueOf(12)), "on the line two thirds of the way");
	}

	@Test
	void sevenPointsThatEachRise() {
		var chart = ControlChart.xmr(amounts(20, 20, 9, 12, 15, 18, 21, 24, 27, 20, 20, 20), NHS);
		assertEquals(range(2, 8), signals(chart, Signal.TREND));
		var sixRise = ControlChart.xmr(amounts(20, 20, 12, 12, 15, 18, 21, 24, 27, 20, 20, 20), NHS);
		assertEquals(Set.of(), signals(sixRise, Signal.TREND));
		var fall = ControlChart.xmr(amounts(20, 20, 27, 24, 21, 18, 15, 12, 9, 20, 20, 20), NHS);
		assertEquals(range(2, 8), signals(fall, Signal.TREND));
	}

	@Test
	void sevenPointsOnOneSideOfTheMean() {
		var chart = ControlChart.xmr(amounts(12, 11, 12, 11, 12, 11, 12, 5, 6, 5, 6, 5, 6), NHS);
		assertEquals(range(0, 6), signals(chart, Signal.RUN));
		assertEquals(Set.of(), signals(ControlChart.xmr(amounts(12, 11, 12, 11, 12, 11, 5, 6, 5, 6, 5, 6), NHS), Signal.RUN));
	}

	@Test
	void aPointOnTheMeanBreaksARun() {
		var chart = ControlChart.xmr(amounts(12, 12, 12, 10, 12, 12, 12, 8, 8, 8, 8, 8, 8, 10), NHS);
		assertEquals(0, chart.centre().orElseThrow().compareTo(BigDecimal.TEN));
		assertEquals(Set.of(), signals(chart, Signal.RUN));
	}

	/** Mean 10 and mean moving range 4: near lines at 10 ± 7.09, limits at 10 ± 10.64. */
	@Test
	void twoOfThreeNearTheLimit() {
		var rules = NHS.withBaseline(12);
		var before = new ArrayList<>(amounts(8, 12, 8, 12, 8, 12, 8, 12, 8, 12, 8, 12));
		before.addAll(amounts(18, 11, 18, 12, 9, 18, 9, 18));
		var chart = ControlChart.xmr(before, rules);
		assertEquals(17.0933, limits(chart, 0).upperNear().doubleValue(), 5e-5);
		assertEquals(20.64, limits(chart, 0).upper().doubleValue(), 1e-9);
		assertEquals(Set.of(12, 14), signals(chart, Signal.TWO_OF_THREE), "not 17 and 19: the one between lies below the mean");
	}

	@Test
	void theBaselineJudgesWhatFollows() {
		var values = amounts(8, 12, 8, 12, 8, 12, 8, 12, 8, 12, 8, 12, 21, 21, 21, 21, 21, 21);
		assertEquals(range(12, 17), signals(ControlChart.xmr(values, NHS.withBaseline(12)), Signal.OUTSIDE_LIMITS));
		assertEquals(Set.of(), signals(ControlChart.xmr(values, NHS), Signal.OUTSIDE_LIMITS));
	}

	@Test
	void anOutlyingMovingRangeCanBeScreened() {
		var values = amounts(10, 11, 10, 11, 10, 11, 10, 60, 10, 11, 10, 11, 10, 11);
		var plain = ControlChart.xmr(values, NHS);
		var screened = ControlChart.xmr(values, NHS.screeningRanges());
		assertEquals(plain.centre(), screened.centre());
		var reach = limits(screened, 0).upper().subtract(limits(screened, 0).centre());
		assertEquals(2.66, reach.doubleValue(), 1e-9, "the eleven ranges of 1 are left");
		assertEquals(2.66 * 111 / 13, limits(plain, 0).upper().subtract(limits(plain, 0).centre()).doubleValue(), 1e-9);
	}

	@Test
	void aSeriesThatNeverMovesHasNoSignal() {
		for (var rules : List.of(NHS, NHS.screeningRanges())) {
			var chart = ControlChart.xmr(Collections.nCopies(15, Amount.of(7)), rules);
			assertTrue(chart.points().stream().noneMatch(ChartPoint::isSignal));
			assertEquals(limits(chart, 0).upper(), limits(chart, 0).upper().max(limits(chart, 0).lower()));
		}
	}

	@Test
	void aMissingMonthBreaksRunsAndIsNotNought() {
		var values = new ArrayList<>(amounts(12, 11, 12, 11, 12, 11, 12, 5, 6, 5, 6, 5, 6, 5));
		values.set(3, LOST);
		var chart = ControlChart.xmr(values, NHS);
		assertEquals(Set.of(), signals(chart, Signal.RUN).stream().filter(i -> i < 7).collect(Collectors.toSet()));
		assertEquals(14, chart.points().size());
		assertFalse(chart.points().get(3).isSignal());
		assertEquals(Optional.empty(), chart.points().get(3).side());
		var known = values.stream().flatMap(value -> value.known().stream()).mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
		assertEquals(known, chart.centre().orElseThrow().doubleValue(), 1e-12);
	}

	@Test
	void aMissingMonthHasNoMovingRange() {
		var chart = ControlChart.xmr(List.of(Amount.of(10), Amount.of(11), LOST, Amount.of(50), Amount.of(51), Amount.of(52)), NHS);
		assertEquals(2.66, limits(chart, 0).upper().subtract(limits(chart, 0).centre()).doubleValue(), 1e-12);
	}

	@Test
	void uChartLimitsNarrowWithExposure() {
		var chart = ControlChart.u(amounts(10, 20, 30, 40, 50), amounts(100, 200, 300, 400, 500), NHS);
		assertEquals(0.1, chart.centre().orElseThrow().doubleValue(), 1e-15);
		assertEquals(0.1 + 3 * Math.sqrt(0.1 / 100), limits(chart, 0).upper().doubleValue(), 1e-12);
		assertEquals(0.1 + 3 * Math.sqrt(0.1 / 500), limits(chart, 4).upper().doubleValue(), 1e-12);
		assertEquals(0.1 - 3 * Math.sqrt(0.1 / 500), limits(chart, 4).lower().doubleValue(), 1e-12);
	}

	@Test
	void uChartSkipsPointsWithoutExposure() {
		var chart = ControlChart.u(amounts(10, 20, 30, 0, 40, 50), amounts(100, 200, 300, 0, 400, 500), NHS);
		assertEquals(0.1, chart.centre().orElseThrow().doubleValue(), 1e-15);
		assertEquals(Optional.empty(), chart.points().get(3).limits());
		assertFalse(chart.points().get(3).value().isKnown());
	}

	@Test
	void uChartRefusesWhatCannotBe() {
		assertThrows(IllegalArgumentException.class, () -> ControlChart.u(amounts(1, 2), amounts(1), NHS));
		assertThrows(IllegalArgumentException.class, () -> ControlChart.c(amounts(1, 2, -1, 3, 4, 5), NHS));
	}

	@Test
	void limitsFollowTheValuesWhenTheyAreShiftedOrStretched() {
		Examples.check(200, (random, story) -> {
			var values = random.longs(6 + random.nextInt(30), 0, 60).mapToObj(Amount::of).toList();
			long factor = 1 + random.nextInt(9);
			long shift = random.nextInt(100);
			story.append(values).append(" times ").append(factor).append(" plus ").append(shift);
			var moved = values.stream().map(value -> value.times(factor).plus(Amount.of(shift))).toList();
			var chart = ControlChart.xmr(values, NHS);
			var movedChart = ControlChart.xmr(moved, NHS);
			assertEquals(factor * limits(chart, 0).upper().doubleValue() + shift, limits(movedChart, 0).upper().doubleValue(), 1e-9);
			assertEquals(chart.points().stream().map(ChartPoint::signals).toList(), movedChart.points().stream().map(ChartPoint::signals).toList());
		});
	}

	@Test
	void turnedUpsideDownTheSameMonthsAreSignals() {
		Examples.check(300, (random, story) -> {
			var values = random.longs(8 + random.nextInt(30), 0, 20).mapToObj(Amount::of).toList();
			story.append(values);
			var turned = values.stream().map(value -> value.times(-1)).toList();
			assertEquals(ControlChart.xmr(values, NHS).points().stream().map(ChartPoint::signals).toList(),
					ControlChart.xmr(turned, NHS).points().stream().map(ChartPoint::signals).toList());
		});
	}
}
