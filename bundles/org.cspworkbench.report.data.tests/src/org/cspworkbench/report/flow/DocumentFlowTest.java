package org.cspworkbench.report.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.report.flow.ChartData.Role;
import org.cspworkbench.testkit.SampleDocument;
import org.junit.jupiter.api.Test;

class DocumentFlowTest {

	private final List<Piece> pieces = PlanSnapshot.of(SampleDocument.withEveryBlock()).flow(Set.of());

	private <P extends Piece> Stream<P> all(Class<P> kind) {
		return pieces.stream().filter(kind::isInstance).map(kind::cast);
	}

	private Grid table(String caption) {
		return all(Piece.Table.class).map(Piece.Table::grid).filter(grid -> grid.caption().contains(caption)).findFirst().orElseThrow();
	}

	private static List<String> row(Grid grid, String heading) {
		return grid.body().stream().filter(row -> row.getFirst().words().plain().startsWith(heading)).findFirst().orElseThrow().stream().map(cell -> cell.words().plain()).toList();
	}

	@Test
	void headingsCarryTheArrowOfTheirFigure() {
		var headings = all(Piece.Heading.class).map(Piece.Heading::withArrow).toList();
		assertTrue(headings.contains("Part 1 – Analysis"), headings::toString);
		assertTrue(headings.contains("Priority 1: Domestic abuse ↑"), headings::toString);
		assertTrue(headings.contains("Substance misuse"), headings::toString);
	}

	@Test
	void aTableOfFiguresLooksEveryCellUp() {
		var table = table("Domestic abuse and what goes with it");
		assertEquals(List.of("Domestic abuse incidents", "2,362", "2,163", "+9.2%", "+199", "↑", "", "2"), row(table, "Domestic abuse incidents"));
		assertEquals(List.of("Repeat victims ¹", "Not available since November 2018"), row(table, "Repeat victims"));
		assertEquals(7, table.body().get(1).getLast().columnSpan());
		assertEquals("Table 1. Domestic abuse and what goes with it", table.caption());
	}

	@Test
	void neighbouringColumnsShareTheirHeading() {
		var above = table("Domestic abuse and what goes with it").head().getFirst();
		assertEquals("County position", above.getLast().words().plain());
		assertEquals(2, above.getLast().columnSpan());
	}

	@Test
	void smallNumbersStayHiddenAndTheNoteSaysWhy() {
		assertEquals(List.of("Capel", "< 7"), row(table("Admissions by ward"), "Capel"));
		assertTrue(all(Piece.Notes.class).anyMatch(notes -> notes.lines().contains("Numbers smaller than 7 are not shown, so that nobody can be recognised.")));
		assertEquals("Sherwood", table("Admissions by ward").body().getFirst().getFirst().words().plain());
	}

	@Test
	void totalsAreWorkedOut() {
		var scores = table("What schools thought");
		assertEquals(List.of("Organisation", "9", "10", "19"), row(scores, "Organisation"));
		assertEquals(List.of("Total", "17", "17", "34"), row(scores, "Total"));
	}

	@Test
	void aStoryThatNobodyCheckedIsNotPrinted() {
		assertTrue(all(Piece.Heading.class).anyMatch(heading -> heading.words().equals("Case study: Rowan")));
		assertFalse(pieces.toString().contains("nobody checked this one"));
		assertFalse(pieces.toString().contains("It must not be printed"));
	}

	@Test
	void aComparisonStandsHighestFirstWithTheOwnAreaApart() {
		var drawing = all(Piece.Drawing.class).findFirst().orElseThrow();
		assertEquals("Thanet", drawing.chart().categories().getFirst());
		assertEquals("Tunbridge Wells", drawing.chart().categories().getLast());
		var own = drawing.chart().lines().stream().filter(line -> line.role() == Role.OWN).findFirst().orElseThrow();
		assertEquals(1, own.values().stream().filter(value -> value != null).count());
		assertEquals("Bar chart of Domestic abuse incidents, November 2018 to October 2019 for 12 areas. Highest: Thanet (5,510); lowest: Tunbridge Wells (2,362). "
				+ "Tunbridge Wells: 2,362. Kent average: 3,891.", drawing.alternative());
	}

	@Test
	void estimatedFiguresAreMarkedWhereOnlySomeAre() {
		var years = all(Piece.Table.class).map(Piece.Table::grid).filter(grid -> grid.body().stream().anyMatch(row -> row.getFirst().words().plain().equals("Tunbridge Wells") && row.size() == 6)).findFirst().orElseThrow();
		assertEquals(List.of("Tunbridge Wells", "450 e", "360 e", "410 e", "294", "326"), row(years, "Tunbridge Wells"));
		assertTrue(all(Piece.Notes.class).anyMatch(notes -> notes.lines().contains("e: estimated.")));
	}

	@Test
	void aRecommendationIsMadeFromThePriority() {
		assertTrue(all(Piece.Prose.class).anyMatch(prose -> prose.words().plain().equals("We recommend that domestic abuse is retained as a priority for 2020/21.")));
	}

	@Test
	void statusIsAWordAndAShape() {
		assertTrue(all(Piece.Table.class).flatMap(table -> table.grid().body().stream()).anyMatch(row -> row.getLast().words().plain().equals("✔ On track") && "#1f6b3a".equals(row.getLast().colour())));
	}

	@Test
	void everyPieceThatIsLinkedToHasAnIdOfItsOwn() {
		var ids = all(Piece.Heading.class).map(Piece.Heading::id).toList();
		assertEquals(ids.size(), Set.copyOf(ids).size());
	}
}
