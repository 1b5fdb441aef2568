package org.cspworkbench.exchange.document;

import java.util.List;

/** One thing on the page. */
public sealed interface Piece {

	/** @param level 1 for the highest */
	record Heading(int level, String text) implements Piece {
	}

	/** A paragraph, with and without its Markdown. */
	record Paragraph(String text, String markdown) implements Piece {
	}

	/** One point of a list; @param depth 0 for the outermost */
	record Point(int depth, boolean numbered, String text, String markdown) implements Piece {
	}

	record Table(List<Row> rows) implements Piece {

		public Table {
			rows = List.copyOf(rows);
		}

		public int width() {
			return rows.stream().mapToInt(Row::width).max().orElse(0);
		}
	}

	record Picture(String mediaType, byte[] content, String alternativeText) implements Piece {
	}
}
