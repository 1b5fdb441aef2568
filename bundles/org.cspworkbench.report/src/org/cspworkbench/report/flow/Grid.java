package org.cspworkbench.report.flow;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.report.words.Words;

/** A table with its heading rows, in which cells may cover several rows and columns. */
public record Grid(String caption, List<Align> columns, List<List<Cell>> head, List<List<Cell>> body) {

	public enum Align {
		START, CENTRE, END
	}

	/**
	 * @param heads whether the cell heads a column or a row
	 * @param colour of the words, as #rrggbb; null for the usual one
	 */
	public record Cell(Words words, boolean heads, int columnSpan, int rowSpan, boolean strong, String colour) {

		public static Cell of(String text) {
			return of(Words.literal(text));
		}

		public static Cell of(Words words) {
			return new Cell(words, false, 1, 1, false, null);
		}

		public static Cell heading(String text) {
			return new Cell(Words.literal(text), true, 1, 1, false, null);
		}

		public Cell spanning(int columns, int rows) {
			return new Cell(words, heads, columns, rows, strong, colour);
		}

		public Cell strongly() {
			return new Cell(words, heads, columnSpan, rowSpan, true, colour);
		}

		public Cell coloured(String rgb) {
			return new Cell(words, heads, columnSpan, rowSpan, strong, rgb);
		}
	}

	/** With one row of column headings. */
	static Grid headed(String caption, List<String> headings, List<Align> columns, List<List<Cell>> body) {
		return new Grid(caption, columns, List.of(headings.stream().map(Cell::heading).toList()), body);
	}

	static List<Cell> row(String heading, String... others) {
		var cells = new ArrayList<Cell>();
		cells.add(Cell.heading(heading));
		for (var other : others) {
			cells.add(Cell.of(other));
		}
		return cells;
	}
}
