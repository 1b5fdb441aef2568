package org.cspworkbench.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.cspworkbench.report.flow.Piece;
import org.cspworkbench.report.words.Words;
import org.junit.jupiter.api.Test;

class ThemesHereTest {

	private static final Piece LAKE = new Piece.OfTheme("lake-safety");
	private static final Piece ROADS = new Piece.OfTheme("road-safety");
	private static final Piece WORDS = new Piece.Prose(Words.literal("The lake is deep."));

	@Test
	void aHeadingOverAThemeThatIsNotHereGoesWithIt() {
		var part = heading(1);
		assertEquals(List.of(part), only(part, heading(2), LAKE));
		var next = heading(2);
		assertEquals(List.of(part, next, ROADS), only(part, heading(2), LAKE, next, ROADS));
	}

	@Test
	void aHeadingOverAnythingElseStays() {
		var above = heading(2);
		var below = heading(3);
		assertEquals(List.of(above, WORDS), only(above, WORDS, LAKE));
		assertEquals(List.of(above, below, WORDS), only(above, LAKE, below, WORDS));
		assertEquals(List.of(above, WORDS), only(above, LAKE, WORDS));
	}

	private static List<Piece> only(Piece... pieces) {
		return ThemesHere.only(List.of(pieces), "road-safety"::equals);
	}

	private static Piece.Heading heading(int level) {
		return new Piece.Heading(level, "A heading", "", "h" + level, true, false);
	}
}
