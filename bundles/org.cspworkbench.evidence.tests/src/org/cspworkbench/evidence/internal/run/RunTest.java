package org.cspworkbench.evidence.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.junit.jupiter.api.Test;

class RunTest {
	private static final int SEED = 20191101;

	@Test
	void whatWasSetIsReadAgainAfterPacking() {
		var random = new Random(SEED);
		for (int trial = 0; trial < 300; trial++) {
			var run = new Run();
			var model = new TreeMap<Integer, Amount>();
			for (int i = 0; i < random.nextInt(40); i++) {
				int index = 24_000 + random.nextInt(120) - 60;
				var amount = amount(random);
				run.set(index, amount);
				model.put(index, amount);
				if (random.nextInt(5) == 0) {
					run.clear(index);
					model.remove(index);
				}
			}
			var unpacked = Run.unpack(run.pack());
			for (int index = 23_900; index < 24_100; index++) {
				assertEquals(Optional.ofNullable(model.get(index)), run.at(index), "trial " + trial);
				assertEquals(Optional.ofNullable(model.get(index)), unpacked.at(index), "trial " + trial);
			}
			assertTrue(run.sameAs(unpacked));
			assertEquals(model.size(), unpacked.spoken());
		}
	}

	private static Amount amount(Random random) {
		return switch (random.nextInt(8)) {
			case 0 -> Amount.absent(Absence.Suppressed.below(7));
			case 1 -> Amount.absent(new Absence.NotAvailable("Not since November 2018"));
			case 2 -> Amount.absent(new Absence.NotApplicable());
			case 3 -> Amount.absent(new Absence.NotYet());
			case 4 -> Amount.of(BigDecimal.valueOf(random.nextInt(100_000) - 50_000, random.nextInt(7)));
			case 5 -> Amount.of(random.nextLong(1L << 40) - (1L << 39));
			default -> Amount.of(random.nextInt(50));
		};
	}

	@Test
	void aMonthOfFewCrimesTakesAByte() {
		var counts = new int[36];
		Arrays.fill(counts, 5);
		assertTrue(Run.ofCounts(24_000, counts).pack().length < 36 + 10);
	}

	@Test
	void noughtAndNothingAreDifferent() {
		var run = new Run();
		run.set(5, Amount.of(0));
		run.set(7, Amount.of(1));
		assertEquals(Optional.of(Amount.of(0)), run.at(5));
		assertEquals(Optional.empty(), run.at(6));
		assertEquals(2, Run.unpack(run.pack()).spoken());
	}

	@Test
	void addingDoesNotOverrideAReason() {
		var run = new Run();
		run.set(1, Amount.absent(new Absence.NotApplicable()));
		run.add(1, BigDecimal.TEN);
		run.add(2, new BigDecimal("0.25"));
		run.add(2, new BigDecimal("0.125"));
		assertFalse(run.at(1).orElseThrow().isKnown());
		assertEquals(Optional.of(Amount.of("0.375")), run.at(2));
	}

	@Test
	void veryLargeNumbersCostDecimalsAndNeverTheNumber() {
		var run = new Run();
		run.set(1, Amount.of("0.123456789"));
		run.set(2, Amount.of("98765432109876"));
		assertEquals(Optional.of(Amount.of("98765432109876")), run.at(2));
		assertEquals(0.1235, run.at(1).orElseThrow().known().orElseThrow().doubleValue(), 0.0001);
		assertThrows(ArithmeticException.class, () -> run.set(3, Amount.of("123456789012345678901")));
	}

	@Test
	void aSeriesHasAnEnd() {
		var run = new Run();
		run.set(0, Amount.of(1));
		assertThrows(ArithmeticException.class, () -> run.set(1_000_000, Amount.of(1)));
	}

	@Test
	void differencesAreFoundOnBothSides() {
		var old = new Run();
		old.set(1, Amount.of(1));
		old.set(2, Amount.of(2));
		var now = new Run();
		now.set(2, Amount.of("2.0"));
		now.set(4, Amount.of(4));
		var places = new ArrayList<Integer>();
		old.eachDifference(now, places::add);
		assertEquals(List.of(1, 4), places);
	}

	@Test
	void talliesGrowFromBytes() {
		var tally = new Tally();
		for (int i = 0; i < 1000; i++)
			tally.count(24_000 + i % 3, 1);
		tally.count(23_990, 2);
		var run = tally.run();
		assertEquals(334, run.whole(24_000));
		assertEquals(333, run.whole(24_002));
		assertEquals(2, run.whole(23_990));
		assertTrue(run.isSilent(23_995));
		assertEquals(1002, run.total());
	}

	@Test
	void stepsTellWhereAPeriodStands() {
		for (var text : List.of("2019-10", "2019", "2018/19", "2018/19 Q4", "2018-11/2019-10", "2001-01/2003-12", "0003-01")) {
			var period = Period.parse(text);
			var step = Step.of(period);
			assertEquals(period, step.period(step.index(period)), text);
			assertEquals(step, Step.parse(step.toString()));
		}
		assertEquals("12+3", Step.of(Period.parse("2018/19")).toString());
		assertEquals(Step.of(Period.parse("2019/20")), Step.of(Period.parse("2018/19")));
	}
}
