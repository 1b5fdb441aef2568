package org.cspworkbench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;

import org.cspworkbench.figures.Absence.Cause;
import org.cspworkbench.figures.Absence.NotApplicable;
import org.cspworkbench.figures.Absence.NotAvailable;
import org.cspworkbench.figures.Absence.NotYet;
import org.cspworkbench.figures.Absence.Suppressed;
import org.cspworkbench.figures.Absence.Undefined;
import org.junit.jupiter.api.Test;

class AmountTest {

	private static final NotAvailable UPGRADE = new NotAvailable("Not supplied since the system upgrade of November 2018");

	private static final List<BinaryOperator<Amount>> OPERATIONS = List.of(Amount::plus, Amount::minus, Amount::times,
			Amount::dividedBy);

	private static Absence anyAbsence(Random random) {
		return switch (random.nextInt(5)) {
			case 0 -> Suppressed.below(1 + random.nextInt(10));
			case 1 -> UPGRADE;
			case 2 -> new NotYet();
			case 3 -> new NotApplicable();
			default -> new Undefined(Cause.values()[random.nextInt(Cause.values().length)]);
		};
	}

	@Test
	void amountsOfOneValueAreEqualHoweverTheyAreWritten() {
		assertEquals(Amount.of(12), Amount.of("12.0"));
		assertEquals(Amount.of(1200), Amount.of("1.2E+3"));
		assertEquals("1200", Amount.of("1.2E+3").toString());
		assertEquals(Amount.of(12).hashCode(), Amount.of("12.00").hashCode());
	}

	@Test
	void nothingWorkedOutFromAnAbsentAmountIsANumber() {
		Examples.check(500, (random, story) -> {
			var absent = Amount.absent(anyAbsence(random));
			var known = Amount.of(random.nextInt(100) - 50L);
			story.append(absent).append(" with ").append(known);
			for (var operation : OPERATIONS) {
				assertFalse(operation.apply(absent, known).isKnown());
				assertFalse(operation.apply(known, absent).isKnown());
				assertFalse(operation.apply(absent, absent).isKnown());
			}
		});
	}

	@Test
	void theReasonDoesNotDependOnTheOrderOfTheOperands() {
		Examples.check(200, (random, story) -> {
			var a = anyAbsence(random);
			var b = anyAbsence(random);
			story.append(a).append(" and ").append(b);
			assertEquals(a.and(b).getClass(), b.and(a).getClass());
		});
	}

	@Test
	void aSuppressedPartMakesTheSumSuppressedWhateverElseIsMissing() {
		var sum = Amount.sum(List.of(Amount.of(40), Amount.absent(UPGRADE), Amount.absent(Suppressed.below(7))));
		assertEquals(Amount.absent(new Suppressed(Span.ANY)), sum, "and no longer claims to be below 7");
	}

	@Test
	void theReasonInWordsSurvives() {
		assertEquals(Amount.absent(UPGRADE), Amount.of(7).plus(Amount.absent(UPGRADE)).times(100).rounded(1));
	}

	@Test
	void roundingKeepsTheMarkOfASuppressedCount() {
		assertEquals(Amount.absent(Suppressed.below(7)), Amount.absent(Suppressed.below(7)).rounded(0));
	}

	@Test
	void halvesAreRoundedAwayFromZeroAsInThePublishedTables() {
		assertEquals(Amount.of("26.5"), Amount.of("26.45").rounded(1));
		assertEquals(Amount.of("-26.5"), Amount.of("-26.45").rounded(1));
		assertEquals(Amount.of(57), Amount.of("56.5217").rounded(0));
	}

	@Test
	void nothingIsDividedByZero() {
		assertEquals(Amount.undefined(Cause.DIVISION_BY_ZERO), Amount.of(5).dividedBy(Amount.of(0)));
		assertEquals(Amount.absent(UPGRADE), Amount.absent(UPGRADE).dividedBy(Amount.of(0)));
	}

	@Test
	void equalFractionsAreEqualAmounts() {
		Examples.check(500, (random, story) -> {
			long a = random.nextInt(10_000);
			long b = 1 + random.nextInt(10_000);
			long factor = 1 + random.nextInt(50);
			story.append(a).append('/').append(b).append(" times ").append(factor);
			assertEquals(Amount.of(a).dividedBy(Amount.of(b)), Amount.of(a * factor).dividedBy(Amount.of(b * factor)));
		});
	}

	@Test
	void noNumberIsNotAnAmount() {
		assertThrows(IllegalArgumentException.class, () -> Amount.of(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> Amount.of(Double.POSITIVE_INFINITY));
	}

	@Test
	void theBreakdownsOfThePlansAddUp() {
		assertEquals(Amount.of(16), Amount.of(9).plus(Amount.of(7)));
		assertEquals(Amount.of(138), Amount.of(122).plus(Amount.of(16)));
		assertEquals(Amount.of(196), Amount.of(124).plus(Amount.of(72)));
		assertEquals(Amount.of(155), Amount.of(109).plus(Amount.of(46)));
		assertEquals(Amount.of(50), Amount.sum(List.of(36, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2).stream().map(n -> Amount.of(n.longValue())).toList()));
		assertTrue(Amount.sum(List.of()).isKnown(), "nothing to add is 0");
	}
}
