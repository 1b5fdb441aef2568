package org.cspworkbench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.cspworkbench.figures.Absence.Cause;
import org.cspworkbench.figures.Absence.NotAvailable;
import org.cspworkbench.figures.Absence.Suppressed;
import org.cspworkbench.figures.Direction.Meaning;
import org.cspworkbench.figures.Direction.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

	/** The 15 rows with data of the crime table of a published assessment (2020/21), all of which were checked and hold. */
	@ParameterizedTest
	@CsvSource({ "All crime, 8447, 9021, -6.4, -574, ↓", "Victim-based crime, 7319, 7694, -4.9, -375, ↓",
			"Violent crime, 3551, 3839, -7.5, -288, ↓", "Sexual offences, 282, 347, -18.7, -65, ↓", "Hate crime, 197, 179, 10.1, 18, ↑",
			"ASB incidents, 1470, 1313, 12.0, 157, ↑", "Residential burglary, 368, 374, -1.6, -6, ↓",
			"Criminal damage, 976, 1048, -6.9, -72, ↓", "Domestic abuse incidents, 2362, 2163, 9.2, 199, ↑",
			"Stalking and harassment, 879, 939, -6.4, -60, ↓", "Drug offences, 196, 155, 26.5, 41, ↑", "Robbery, 66, 52, 26.9, 14, ↑",
			"Shoplifting, 748, 741, 0.9, 7, ↑", "Theft from a motor vehicle, 282, 264, 6.8, 18, ↑",
			"Theft of a motor vehicle, 146, 126, 15.9, 20, ↑" })
	void reproducesThePublishedTable(String crime, long thisYear, long lastYear, String percentage, long difference, String arrow) {
		var change = Change.between(lastYear, thisYear);
		assertEquals(Amount.of(percentage), change.percentage().rounded(1));
		assertEquals(Amount.of(difference), change.difference());
		assertEquals(Optional.of(arrow), change.direction().map(Direction::arrow));
	}

	/** Percentages that the two reference documents state in words. */
	@ParameterizedTest
	@CsvSource({ "9021, 8447, -6", "1313, 1470, 12", "741, 748, 1", "2163, 2362, 9", "109, 124, 14", "46, 72, 57", "294, 326, 11",
			"5430, 6773, 25", "360, 410, 14" })
	void reproducesThePercentagesInTheText(long before, long now, String whole) {
		assertEquals(Amount.of(whole), Change.between(before, now).percentage().rounded(0));
	}

	@ParameterizedTest
	@CsvSource({ "399, 919, 130.3", "919, 688, -25.1", "360, 410, 13.9", "5430, 6773, 24.7", "72, 46, -36.1" })
	void reproducesTheChainsOfYears(long before, long now, String percentage) {
		assertEquals(Amount.of(percentage), Change.between(before, now).percentage().rounded(1));
	}

	@Test
	void thereIsNoPercentageFromNothing() {
		var change = Change.between(0, 5);
		assertEquals(Amount.undefined(Cause.NO_BASE), change.percentage());
		assertEquals(Amount.of(5), change.difference());
		assertEquals(Optional.of(Direction.UP), change.direction());
		assertEquals(Amount.undefined(Cause.NO_BASE), Change.between(-3, 5).percentage(), "offences moved elsewhere leave a base below 0");
	}

	@Test
	void aSmallBaseIsFlaggedByTheUsersThreshold() {
		assertFalse(Change.between(52, 66).hasSmallBase(Change.USUAL_MINIMUM_BASE));
		assertTrue(Change.between(46, 72).hasSmallBase(Change.USUAL_MINIMUM_BASE));
		assertFalse(Change.between(46, 72).hasSmallBase(46));
		assertTrue(Change.between(0, 3).hasSmallBase(1));
	}

	@Test
	void whatIsMissingIsNoFallToNought() {
		var upgrade = new NotAvailable("Not supplied since the system upgrade");
		var change = new Change(Amount.of(412), Amount.absent(upgrade));
		assertEquals(Amount.absent(upgrade), change.percentage());
		assertEquals(Optional.empty(), change.direction());
		assertEquals(Optional.empty(), change.significance());
		assertFalse(new Change(Amount.absent(upgrade), Amount.of(3)).hasSmallBase(50));
	}

	@Test
	void aChangeFromASuppressedCountIsItselfWithheld() {
		var change = new Change(Amount.absent(Suppressed.below(7)), Amount.of(15));
		assertEquals(Amount.absent(new Suppressed(Span.ANY)), change.difference());
		assertEquals(Amount.absent(new Suppressed(Span.ANY)), change.percentage());
	}

	@Test
	void goodOrBadDependsOnTheMeasureAndNotOnTheArrow() {
		assertEquals(Meaning.BETTER, Direction.UP.under(Polarity.HIGHER_IS_BETTER));
		assertEquals(Meaning.WORSE, Direction.UP.under(Polarity.LOWER_IS_BETTER));
		assertEquals(Meaning.BETTER, Direction.DOWN.under(Polarity.LOWER_IS_BETTER));
		assertEquals(Meaning.NEUTRAL, Direction.DOWN.under(Polarity.NEUTRAL));
		assertEquals(Meaning.UNCHANGED, Direction.LEVEL.under(Polarity.LOWER_IS_BETTER));
	}

	@Test
	void goingThereAndBackUndoesTheChange() {
		Examples.check(1000, (random, story) -> {
			long before = 1 + random.nextInt(20_000);
			long now = 1 + random.nextInt(20_000);
			story.append(before).append(" to ").append(now);
			var there = Change.between(before, now);
			var back = Change.between(now, before);
			assertEquals(there.difference(), back.difference().times(-1));
			assertEquals(there.direction().map(d -> d == Direction.UP), back.direction().map(d -> d == Direction.DOWN));
			var product = factor(there).multiply(factor(back)).subtract(BigDecimal.ONE).abs();
			assertTrue(product.compareTo(new BigDecimal("1e-25")) < 0, () -> "there and back is off by " + product);
		});
	}

	private static BigDecimal factor(Change change) {
		return change.percentage().known().orElseThrow().movePointLeft(2).add(BigDecimal.ONE);
	}
}
