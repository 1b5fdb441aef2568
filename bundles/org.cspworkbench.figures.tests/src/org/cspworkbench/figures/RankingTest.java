package org.cspworkbench.figures;

import static org.cspworkbench.figures.Ranking.Order.HIGHEST_FIRST;
import static org.cspworkbench.figures.Ranking.Order.LOWEST_FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.cspworkbench.figures.Absence.NotApplicable;
import org.cspworkbench.figures.Absence.NotAvailable;
import org.junit.jupiter.api.Test;

class RankingTest {

	/** Substance admissions of the twelve districts in 2018, as read off a published chart. */
	private static final Map<String, Amount> SUBSTANCE_2018 = amounts("Ashford", 200, "Canterbury", 400, "Dartford", 250, "Dover", 280,
			"Gravesham", 300, "Maidstone", 450, "Sevenoaks", 250, "Shepway", 320, "Swale", 330, "Thanet", 450, "Tonbridge & Malling", 300,
			"Tunbridge Wells", 280);

	private static Map<String, Amount> amounts(Object... namesAndNumbers) {
		var amounts = new LinkedHashMap<String, Amount>();
		for (int i = 0; i < namesAndNumbers.length; i += 2) {
			amounts.put((String) namesAndNumbers[i], Amount.of((int) namesAndNumbers[i + 1]));
		}
		return amounts;
	}

	@Test
	void tiesShareTheBetterPlaceAndLeaveTheNextEmpty() {
		var ranking = Ranking.of(amounts("a", 1, "b", 2, "c", 2, "d", 3), LOWEST_FIRST);
		assertEquals(List.of("1", "=2", "=2", "4"), ranking.ranks().values().stream().map(Rank::label).toList());
	}

	@Test
	void theTwelveDistricts() {
		var ranking = Ranking.of(SUBSTANCE_2018, LOWEST_FIRST);
		assertEquals("1", ranking.of("Ashford").orElseThrow().label());
		assertEquals(new Rank(4, 2, 12), ranking.of("Tunbridge Wells").orElseThrow());
		assertEquals("=4", ranking.of("Dover").orElseThrow().label());
		assertEquals("=11", ranking.of("Thanet").orElseThrow().label());
		assertEquals("=1", Ranking.of(SUBSTANCE_2018, HIGHEST_FIRST).of("Thanet").orElseThrow().label());
	}

	@Test
	void whatHasNoFigureIsNeitherFirstNorLast() {
		var amounts = new TreeMap<>(amounts("Ashford", 200, "Dover", 0, "Swale", 330));
		amounts.put("Thanet", Amount.absent(new NotAvailable("No data from this force")));
		amounts.put("Medway", Amount.absent(new NotApplicable()));
		var ranking = Ranking.of(amounts, LOWEST_FIRST);
		assertEquals(Optional.empty(), ranking.of("Thanet"));
		assertEquals(Set.of("Thanet", "Medway"), ranking.unranked());
		assertEquals(new Rank(1, 1, 3), ranking.of("Dover").orElseThrow(), "0 is a figure");
	}

	@Test
	void onePlaceCanBeNamedFromEitherEnd() {
		assertEquals(new Rank(5, 1, 12), new Rank(8, 1, 12).fromOtherEnd(), "eighth lowest of 12 is fifth highest");
		assertEquals(new Rank(12, 1, 12), new Rank(1, 1, 12).fromOtherEnd());
		assertEquals(new Rank(1, 3, 3), new Rank(1, 3, 3).fromOtherEnd());
	}

	@Test
	void equalAmountsTieHoweverTheyAreWritten() {
		var ranking = Ranking.of(Map.of("a", Amount.of("2.50"), "b", Amount.of("2.5")), LOWEST_FIRST);
		assertTrue(ranking.of("a").orElseThrow().isTied());
		assertEquals(ranking.of("a"), ranking.of("b"));
	}

	@Test
	void aPlaceThatDoesNotExistIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Rank(0, 1, 12));
		assertThrows(IllegalArgumentException.class, () -> new Rank(12, 2, 12));
	}

	@Test
	void theRankIsOneMoreThanTheNumberOfBetterAreas() {
		Examples.check(400, (random, story) -> {
			var amounts = new LinkedHashMap<Integer, Amount>();
			for (int area = 0; area < 1 + random.nextInt(15); area++) {
				amounts.put(area, random.nextInt(6) == 0 ? Amount.absent(new NotApplicable()) : Amount.of(random.nextInt(8)));
			}
			story.append(amounts);
			var ranking = Ranking.of(amounts, LOWEST_FIRST);
			var reverse = Ranking.of(amounts, HIGHEST_FIRST);
			assertEquals(amounts.size(), ranking.ranks().size() + ranking.unranked().size());
			ranking.ranks().forEach((area, rank) -> {
				var own = amounts.get(area).known().orElseThrow();
				var others = amounts.values().stream().flatMap(amount -> amount.known().stream()).toList();
				assertEquals(1 + others.stream().filter(other -> other.compareTo(own) < 0).count(), rank.position());
				assertEquals(others.stream().filter(other -> other.compareTo(own) == 0).count(), rank.sharedBy());
				assertEquals(reverse.of(area).orElseThrow(), rank.fromOtherEnd());
				assertEquals(rank.sharedBy() > 1, rank.label().startsWith("="));
			});
			assertFalse(ranking.ranks().values().stream().anyMatch(rank -> rank.outOf() != ranking.ranks().size()));
		});
	}
}
