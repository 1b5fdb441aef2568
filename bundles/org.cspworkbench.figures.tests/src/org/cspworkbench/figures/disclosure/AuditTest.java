package org.cspworkbench.figures.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.cspworkbench.figures.Absence.NotAvailable;
import org.cspworkbench.figures.Absence.Suppressed;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Examples;
import org.cspworkbench.figures.Span;
import org.cspworkbench.figures.disclosure.Publication.Sum;
import org.junit.jupiter.api.Test;

class AuditTest {

	private static final Amount BELOW_7 = Amount.absent(Suppressed.below(7));

	private static Publication<String> columnOf(List<Integer> shown, int withheld, long total) {
		var figures = new LinkedHashMap<String, Amount>();
		for (int i = 0; i < shown.size(); i++) {
			figures.put("ward " + i, Amount.of(shown.get(i)));
		}
		for (int i = 0; i < withheld; i++) {
			figures.put("small ward " + i, BELOW_7);
		}
		var wards = Set.copyOf(figures.keySet());
		figures.put("borough", Amount.of(total));
		return new Publication<>(figures, List.of(new Sum<>("borough", wards)), 1);
	}

	/** The substance column of the assessment of 2020/21: 441 in all, 430 in the 18 wards shown, two wards withheld. */
	@Test
	void aPublishedTotalGivesTheTwoWithheldWardsAway() {
		var audit = columnOf(List.of(49, 42, 36, 35, 35, 31, 28, 24, 24, 23, 21, 15, 14, 14, 13, 10, 9, 7), 2, 441).audit(3);
		assertTrue(audit.isConsistent());
		assertEquals(Map.of("small ward 0", new Span(5, 6), "small ward 1", new Span(5, 6)), audit.possible());
		assertEquals(List.of("small ward 0", "small ward 1"), audit.exposed());
		assertFalse(audit.isSafe());
	}

	/** The alcohol column beside it: 78 in all, 37 in four wards, sixteen withheld. */
	@Test
	void sixteenWithheldWardsHideEachOther() {
		var audit = columnOf(List.of(15, 8, 7, 7), 16, 78).audit(3);
		assertEquals(16, audit.possible().size());
		assertTrue(audit.possible().values().stream().allMatch(Span.below(7)::equals));
		assertTrue(audit.isSafe());
	}

	@Test
	void oneWithheldCountBesideATotalIsNoSecret() {
		var audit = columnOf(List.of(20, 30), 1, 54).audit(0);
		assertEquals(Span.only(4), audit.possible().get("small ward 0"));
		assertFalse(audit.isSafe());
	}

	@Test
	void figuresThatCannotAllBeTrueAreReported() {
		var audit = columnOf(List.of(20, 30), 1, 60).audit(3);
		assertFalse(audit.isConsistent(), "10 are left for a count below 7");
		assertFalse(audit.isSafe());
		assertFalse(columnOf(List.of(20, 30), 0, 60).audit(3).isConsistent(), "50 are not 60");
	}

	@Test
	void aCountNobodyHasKeepsTheOthersHidden() {
		var figures = Map.of("a", BELOW_7, "b", Amount.absent(new NotAvailable("Not recorded")), "all", Amount.of(50));
		var audit = new Publication<>(figures, List.of(new Sum<>("all", Set.of("a", "b"))), 1).audit(3);
		assertEquals(Map.of("a", Span.below(7)), audit.possible());
		assertTrue(audit.isSafe());
	}

	@Test
	void subRowsAndATotalCanGiveACountAwayTogether() {
		var figures = new LinkedHashMap<String, Amount>();
		figures.put("trafficking", BELOW_7);
		figures.put("possession", BELOW_7);
		figures.put("drug offences", BELOW_7);
		figures.put("robbery", BELOW_7);
		figures.put("all", Amount.of(12));
		var sums = List.of(new Sum<>("drug offences", Set.of("trafficking", "possession")), new Sum<>("all", Set.of("drug offences", "robbery")));
		var audit = new Publication<>(figures, sums, 1).audit(3);
		assertEquals(Span.only(6), audit.possible().get("robbery"));
		assertEquals(Span.only(6), audit.possible().get("drug offences"));
		assertEquals(Span.below(7), audit.possible().get("trafficking"));
		assertEquals(List.of("drug offences", "robbery"), audit.exposed());
	}

	/** No row and no column gives anything away alone: each holds two withheld counts. */
	@Test
	void rowsAndColumnsTogetherSayMoreThanEachAlone() {
		var figures = new LinkedHashMap<String, Amount>();
		for (var cell : List.of("a1", "a2", "b1", "b2")) {
			figures.put(cell, Amount.absent(new Suppressed(Span.ANY)));
		}
		figures.putAll(Map.of("a", Amount.of(2), "b", Amount.of(30), "1", Amount.of(12), "2", Amount.of(20)));
		var sums = List.of(new Sum<>("a", Set.of("a1", "a2")), new Sum<>("b", Set.of("b1", "b2")), new Sum<>("1", Set.of("a1", "b1")),
				new Sum<>("2", Set.of("a2", "b2")));
		var audit = new Publication<>(figures, sums, 1).audit(3);
		assertEquals(new Span(10, 12), audit.possible().get("b1"));
		assertEquals(new Span(0, 2), audit.possible().get("a1"));
		assertEquals(4, audit.exposed().size());
	}

	@Test
	void roundingHidesWhatAnExactTotalWouldShow() {
		var shown = new LinkedHashMap<String, Amount>();
		List.of("a", "b", "c").forEach(ward -> shown.put(ward, Amount.of(20)));
		shown.put("d", Amount.absent(new Suppressed(new Span(1, 7))));
		shown.put("all", Amount.of(65));
		var sum = List.of(new Sum<>("all", Set.of("a", "b", "c", "d")));
		assertEquals(Span.only(5), new Publication<>(shown, sum, 1).audit(3).possible().get("d"));
		assertEquals(new Span(1, 7), new Publication<>(shown, sum, 5).audit(3).possible().get("d"));
	}

	@Test
	void aSumOfUnknownFiguresIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Publication<>(Map.of("a", BELOW_7), List.of(new Sum<>("all", Set.of("a"))), 1));
		assertThrows(IllegalArgumentException.class, () -> new Sum<>("a", Set.of("a", "b")));
	}

	/** Against every table that fits what was published, tried one by one. */
	@Test
	void theAuditFindsExactlyTheValuesThatArePossible() {
		Examples.check(400, (random, story) -> {
			var table = anyTable(random);
			story.append(table);
			var tried = new Trial(table).possible();
			var audit = table.audit(2);
			assertEquals(tried.isEmpty(), !audit.isConsistent());
			assertEquals(tried, audit.possible());
		});
	}

	/** Two or three rows and columns with some counts withheld, some totals published, and now and then a lie. */
	private static Publication<Cell> anyTable(Random random) {
		int rows = 2 + random.nextInt(2);
		int columns = 2 + random.nextInt(2);
		var figures = new LinkedHashMap<Cell, Amount>();
		var sums = new ArrayList<Sum<Cell>>();
		var counts = new long[rows][columns];
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				counts[row][column] = random.nextInt(5);
				figures.put(new Cell(row, column), random.nextInt(3) == 0 ? Amount.of(counts[row][column]) : Amount.absent(Suppressed.below(5)));
			}
		}
		for (int row = 0; row < rows; row++) {
			var parts = new LinkedHashSet<Cell>();
			long total = random.nextInt(40) == 0 ? 1 : 0;
			for (int column = 0; column < columns; column++) {
				parts.add(new Cell(row, column));
				total += counts[row][column];
			}
			addSum(random, figures, sums, new Cell(row, columns), parts, total);
		}
		for (int column = 0; column < columns; column++) {
			var parts = new LinkedHashSet<Cell>();
			long total = 0;
			for (int row = 0; row < rows; row++) {
				parts.add(new Cell(row, column));
				total += counts[row][column];
			}
			addSum(random, figures, sums, new Cell(rows, column), parts, total);
		}
		return new Publication<>(figures, sums, 1);
	}

	private static void addSum(Random random, Map<Cell, Amount> figures, List<Sum<Cell>> sums, Cell whole, Set<Cell> parts, long total) {
		if (random.nextInt(5) > 0) {
			figures.put(whole, Amount.of(total));
			sums.add(new Sum<>(whole, parts));
		}
	}

	/** Tries every combination of values for the withheld cells. */
	private static final class Trial {

		private final Publication<Cell> table;
		private final List<Cell> withheld;
		private final Map<Cell, Long> values = new HashMap<>();
		private final Map<Cell, Span> possible = new LinkedHashMap<>();

		Trial(Publication<Cell> table) {
			this.table = table;
			withheld = table.withheld();
			table.figures().forEach((cell, amount) -> amount.known().ifPresent(value -> values.put(cell, value.longValueExact())));
		}

		Map<Cell, Span> possible() {
			tryFrom(0);
			return possible;
		}

		private void tryFrom(int place) {
			if (table.sums().stream().anyMatch(this::isBroken)) {
				return;
			}
			if (place == withheld.size()) {
				withheld.forEach(cell -> possible.merge(cell, Span.only(values.get(cell)),
						(a, b) -> new Span(Math.min(a.low(), b.low()), Math.max(a.high(), b.high()))));
				return;
			}
			var cell = withheld.get(place);
			for (long value = 0; value <= 4; value++) {
				values.put(cell, value);
				tryFrom(place + 1);
			}
			values.remove(cell);
		}

		private boolean isBroken(Sum<Cell> sum) {
			var chosen = sum.parts().stream().filter(values::containsKey).toList();
			long total = chosen.stream().mapToLong(values::get).sum();
			return total > values.get(sum.whole()) || chosen.size() == sum.parts().size() && total < values.get(sum.whole());
		}
	}
}
