package org.cspworkbench.figures.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cspworkbench.figures.Absence.Suppressed;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Examples;
import org.cspworkbench.figures.Span;
import org.junit.jupiter.api.Test;

class SuppressionRuleTest {

	private static Amount hidden(long low, long high) {
		return Amount.absent(new Suppressed(new Span(low, high)));
	}

	@Test
	void belowSevenHidesNoneToSix() {
		var rule = SuppressionRule.below(7);
		assertEquals(hidden(0, 6), rule.shown(0));
		assertEquals(hidden(0, 6), rule.shown(6));
		assertEquals(Amount.of(7), rule.shown(7));
	}

	@Test
	void oneToFiveShowsNought() {
		assertEquals(Amount.of(0), SuppressionRule.ONE_TO_FIVE.shown(0));
		assertEquals(hidden(1, 5), SuppressionRule.ONE_TO_FIVE.shown(1));
		assertEquals(hidden(1, 5), SuppressionRule.ONE_TO_FIVE.shown(5));
		assertEquals(Amount.of(6), SuppressionRule.ONE_TO_FIVE.shown(6));
	}

	@Test
	void hospitalStatisticsSinceSeptember2018() {
		var rule = SuppressionRule.ONE_TO_SEVEN_ROUNDED;
		assertEquals(Amount.of(0), rule.shown(0));
		assertEquals(hidden(1, 7), rule.shown(7));
		assertEquals(Amount.of(10), rule.shown(8));
		assertEquals(Amount.of(10), rule.shown(12));
		assertEquals(Amount.of(15), rule.shown(13));
		assertEquals(Amount.of(440), rule.shown(441));
	}

	@Test
	void aRuleHasAnEndAndAStep() {
		assertThrows(IllegalArgumentException.class, () -> new SuppressionRule(Span.atLeast(1), 1));
		assertThrows(IllegalArgumentException.class, () -> new SuppressionRule(Span.below(7), 0));
		assertThrows(IllegalArgumentException.class, () -> SuppressionRule.below(0));
	}

	@Test
	void whatIsShownIsTrue() {
		Examples.check(1000, (random, story) -> {
			var rule = new SuppressionRule(new Span(random.nextInt(2), 1 + random.nextInt(10)), 1 + random.nextInt(10));
			long count = random.nextInt(100);
			story.append(count).append(" by ").append(rule);
			switch (rule.shown(count)) {
				case Amount.Known(var value) -> assertTrue(Span.roundedTo(value.longValueExact(), rule.roundedTo()).contains(count));
				case Amount.Absent(Suppressed(var told)) -> assertTrue(told.contains(count));
				case Amount.Absent other -> throw new AssertionError("withheld for another reason: " + other);
			}
		});
	}
}
