package org.cspworkbench.report.flow;

import java.util.List;

import org.cspworkbench.report.words.Words;

/** What the pages of a document are made of, one under the other, with all words and figures filled in. */
public sealed interface Piece {

	/**
	 * @param level 1 for parts, 2 for sections and so on
	 * @param id tells the heading from all others of the document
	 * @param arrow which way the headline figure went; empty when there is none
	 * @param listed whether the contents page names it
	 */
	record Heading(int level, String words, String arrow, String id, boolean listed, boolean onNewPage) implements Piece {

		public String withArrow() {
			return arrow.isEmpty() ? words : words + " " + arrow;
		}
	}

	record Prose(Words words) implements Piece {
	}

	/** A line in small print: the months of a section, the consent to a story. */
	record SmallPrint(String words) implements Piece {
	}

	/** The box that can be read at arm's length. */
	record Facts(List<Fact> facts) implements Piece {
	}

	record Fact(String label, String value, String note) {
	}

	record Quote(Words words, String attribution) implements Piece {
	}

	record Drawing(ChartData chart, String id, String caption, String alternative) implements Piece {
	}

	record Image(byte[] content, String mediaType, String caption, String alternative) implements Piece {
	}

	record Notes(List<String> lines) implements Piece {
	}

	record Table(Grid grid, String id) implements Piece {
	}

	/** The place for what a theme brings from its own report library; it may stay empty. */
	record OfTheme(String theme) implements Piece {
	}
}
