package org.cspworkbench.figures.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.cspworkbench.figures.Absence.Suppressed;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Examples;
import org.cspworkbench.figures.Span;
import org.cspworkbench.figures.disclosure.CountTable.Marks;
import org.cspworkbench.figures.disclosure.CountTable.Totals;
import org.junit.jupiter.api.Test;

class CountTableTest {

	private static final SuppressionRule BELOW_7 = SuppressionRule.below(7);

	private static CountTable table(Set<Totals> published, long[]... rows) {
		return new CountTable(Arrays.stream(rows).map(row -> LongStream.of(row).boxed().toList()).toList(), published);
	}

	private static CountTable anyTable(Random random, int mostRows, int mostColumns) {
		int columns = 1 + random.nextInt(mostColumns);
		var rows = IntStream.range(0, 2 + random.nextInt(mostRows - 1)).mapToObj(row -> IntStream.range(0, columns)
				.mapToObj(column -> (long) random.nextInt(random.nextInt(3) == 0 ? 10 : 80)).toList()).toList();
		var published = EnumSet.noneOf(Totals.class);
		for (var totals : Totals.values()) {
			if (random.nextInt(4) > 0) {
				published.add(totals);
			}
		}
		return new CountTable(rows, published);
	}

	/** The substance column of the assessment of 2020/21, with 5 and 6 for the two wards that were withheld. */
	private static final CountTable SUBSTANCE = CountTable.column(
			LongStream.of(49, 42, 36, 35, 35, 31, 28, 24, 24, 23, 21, 15, 14, 14, 13, 10, 9, 7, 5, 6).boxed().toList(), true);

	@Test
	void theSubstanceColumnNeedsOneMoreWard() {
		var safe = SUBSTANCE.protect(BELOW_7, Marks.APART, 3);
		assertEquals(Set.of(new Cell(18, 0), new Cell(19, 0)), safe.small());
		assertEquals(Set.of(new Cell(17, 0)), safe.others(), "the ward with 7, the least that helps");
		assertEquals(7, safe.loss());
		assertEquals(Amount.of(441), safe.shown(new Cell(20, 0)));
		assertEquals(Amount.absent(new Suppressed(Span.below(7))), safe.shown(new Cell(18, 0)));
		assertEquals(Amount.absent(new Suppressed(Span.atLeast(7))), safe.shown(new Cell(17, 0)));
		assertEquals(Span.below(7), safe.audit().possible().get(new Cell(18, 0)));
		assertEquals(new Span(7, 18), safe.audit().possible().get(new Cell(17, 0)));
		assertTrue(safe.audit().isSafe());
	}

	@Test
	void withoutItsTotalTheColumnNeedsNothingMore() {
		var safe = CountTable.column(SUBSTANCE.counts().stream().map(List::getFirst).toList(), false).protect(BELOW_7, Marks.APART, 3);
		assertEquals(Set.of(), safe.others());
		assertTrue(safe.audit().isSafe());
	}

	@Test
	void oneSmallCountInATableWithAllTotalsTakesThreeOthers() {
		var safe = table(EnumSet.allOf(Totals.class), new long[] { 3, 20, 31 }, new long[] { 22, 15, 40 }, new long[] { 35, 28, 50 })
				.protect(BELOW_7, Marks.APART, 3);
		assertEquals(Set.of(new Cell(0, 0)), safe.small());
		assertEquals(Set.of(new Cell(0, 1), new Cell(1, 0), new Cell(1, 1)), safe.others(), "57, the cheapest of four rectangles");
		assertTrue(safe.audit().isSafe());
	}

	@Test
	void aSmallTotalIsWithheldToo() {
		var safe = table(Set.of(Totals.ROWS), new long[] { 0, 3 }, new long[] { 20, 30 }).protect(SuppressionRule.ONE_TO_FIVE, Marks.APART, 2);
		assertTrue(safe.small().contains(new Cell(0, 2)));
		assertEquals(Amount.of(0), safe.shown(new Cell(0, 0)));
		assertTrue(safe.audit().exposed().isEmpty());
	}

	@Test
	void oneMarkForAllTellsLess() {
		var apart = SUBSTANCE.protect(BELOW_7, Marks.APART, 3);
		var alike = SUBSTANCE.protect(BELOW_7, Marks.ALIKE, 3);
		assertTrue(alike.loss() <= apart.loss());
		assertEquals(Amount.absent(new Suppressed(Span.ANY)), alike.shown(new Cell(18, 0)));
	}

	@Test
	void roundedCountsNeedNoFurtherSuppression() {
		var safe = SUBSTANCE.protect(SuppressionRule.ONE_TO_SEVEN_ROUNDED, Marks.APART, 3);
		assertEquals(Set.of(), safe.others());
		assertEquals(Amount.of(440), safe.shown(new Cell(20, 0)));
		assertEquals(new Span(1, 7), safe.audit().possible().get(new Cell(18, 0)));
		assertTrue(safe.audit().isSafe());
	}

	@Test
	void aWidthThatTheMarkItselfForbidsIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> SUBSTANCE.protect(BELOW_7, Marks.APART, 6));
		assertTrue(SUBSTANCE.protect(BELOW_7, Marks.APART, 5).audit().isSafe());
	}

	@Test
	void betweenNoughtsOnlyTheGrandTotalHelps() {
		var safe = table(EnumSet.allOf(Totals.class), new long[] { 4, 0 }, new long[] { 0, 90 }).protect(SuppressionRule.ONE_TO_FIVE, Marks.APART, 2);
		assertEquals(Set.of(new Cell(0, 0), new Cell(0, 2), new Cell(2, 0)), safe.small());
		assertEquals(Set.of(new Cell(2, 2)), safe.others());
		assertTrue(safe.audit().isSafe());
	}

	/** Of two counts whose total is at most 5, none can be 5. */
	@Test
	void whatCannotBeHiddenWellIsReportedAndCostsNothingMore() {
		var table = CountTable.column(List.of(4L, 1L), true).protect(SuppressionRule.ONE_TO_FIVE, Marks.APART, 3);
		assertEquals(new Span(1, 4), table.audit().possible().get(new Cell(0, 0)));
		assertEquals(3, table.audit().exposed().size());
		assertFalse(table.audit().isSafe());
		var beside = table(EnumSet.allOf(Totals.class), new long[] { 4, 60 }, new long[] { 1, 50 }, new long[] { 0, 70 })
				.protect(SuppressionRule.ONE_TO_FIVE, Marks.APART, 3);
		assertEquals(Amount.of(70), beside.shown(new Cell(2, 1)));
		assertEquals(Amount.of(70), beside.shown(new Cell(2, 2)));
		assertFalse(beside.audit().isSafe());
	}

	@Test
	void countsBelowNoughtAndRaggedRowsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> table(Set.of(), new long[] { 1, -1 }));
		assertThrows(IllegalArgumentException.class, () -> table(Set.of(), new long[] { 1, 2 }, new long[] { 1 }));
		assertThrows(IllegalArgumentException.class, () -> new CountTable(List.of(), Set.of()));
	}

	@Test
	void aProtectedTableHidesEverySmallCountAndTellsNoLie() {
		Examples.check(150, (random, story) -> {
			var table = anyTable(random, 6, 4);
			var rule = random.nextBoolean() ? BELOW_7 : SuppressionRule.ONE_TO_FIVE;
			var marks = Marks.values()[random.nextInt(2)];
			story.append(table).append(' ').append(rule).append(' ').append(marks);
			var safe = table.protect(rule, marks, 2);
			table.visible().forEach(cell -> {
				switch (safe.shown(cell)) {
					case Amount.Known(var value) -> {
						assertEquals(table.count(cell), value.longValueExact());
						assertFalse(rule.hides(table.count(cell)));
					}
					case Amount.Absent(Suppressed(var told)) -> assertTrue(told.contains(table.count(cell)));
					case Amount.Absent other -> throw new AssertionError("withheld for another reason: " + other);
				}
			});
			var audit = safe.audit();
			assertTrue(audit.isConsistent(), "the true counts always fit");
			audit.possible().forEach((cell, span) -> assertTrue(span.contains(table.count(cell)), () -> cell + " is not in " + span));
		});
	}

	@Test
	void tablesWithoutNoughtsCanAlwaysBeProtected() {
		Examples.check(150, (random, story) -> {
			var plain = anyTable(random, 6, 4);
			var table = new CountTable(plain.counts().stream().map(row -> row.stream().map(count -> count + 1).toList()).toList(), plain.published());
			story.append(table);
			assertTrue(table.protect(BELOW_7, Marks.APART, 3).audit().isSafe());
		});
	}

	@Test
	void nothingIsWithheldThatCouldBeShown() {
		Examples.check(80, (random, story) -> {
			var table = anyTable(random, 5, 4);
			story.append(table);
			var safe = table.protect(BELOW_7, Marks.APART, 3);
			if (safe.audit().isSafe()) {
				safe.others().forEach(cell -> assertFalse(safe.showing(cell).audit().isSafe(), () -> cell + " need not be withheld"));
			}
		});
	}

	/** In one column with its total the cheapest choice can be found by trying all. */
	@Test
	void theChoiceIsTheCheapestInAColumn() {
		Examples.check(150, (random, story) -> {
			var counts = random.longs(3 + random.nextInt(6), 1, 40).boxed().toList();
			story.append(counts);
			var table = CountTable.column(counts, true);
			var safe = table.protect(BELOW_7, Marks.APART, 3);
			var bare = new ProtectedTable(table, BELOW_7, Marks.APART, 3, safe.small(), Set.of());
			var candidates = IntStream.range(0, counts.size()).mapToObj(row -> new Cell(row, 0)).filter(cell -> !safe.small().contains(cell)).toList();
			var cheapest = IntStream.range(0, 1 << candidates.size()).mapToObj(choice -> bare.withholding(chosen(candidates, choice)))
					.filter(choice -> choice.audit().isSafe()).mapToLong(ProtectedTable::loss).min();
			if (cheapest.isPresent()) {
				assertEquals(cheapest.getAsLong(), safe.loss());
			}
		});
	}

	private static Set<Cell> chosen(List<Cell> candidates, int choice) {
		var cells = new ArrayList<Cell>();
		IntStream.range(0, candidates.size()).filter(i -> (choice >> i & 1) == 1).forEach(i -> cells.add(candidates.get(i)));
		return Set.copyOf(cells);
	}
}
