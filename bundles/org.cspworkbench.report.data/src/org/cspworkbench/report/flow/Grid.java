package org.cspworkbench.report.flow;

import java.util.List;
import java.util.stream.IntStream;

import org.cspworkbench.report.words.Words;

/**
 * A table with its heading rows, in which cells may cover several columns. None covers several rows: BIRT loses the tags of such cells in PDF,
 * and readers who listen to a table lose their place.
 */
public record Grid(String caption, List<Align> columns, List<List<Cell>> head, List<List<Cell>> body) {

	public enum Align {
		START, CENTRE, END
	}

	/**
	 * @param heads whether the cell heads a column or a row
	 * @param colour of the words, as #rrggbb; null for the usual one
	 */
	public record Cell(Words words, boolean heads, int columnSpan, boolean strong, String colour) {

		public static Cell of(String text) {
			return of(Words.literal(text));
		}

		public static Cell of(Words words) {
			return new Cell(words, false, 1, false, null);
		}

		public static Cell heading(String text) {
			return new Cell(Words.literal(text), true, 1, false, null);
		}

		public Cell spanning(int columns) {
			return new Cell(words, heads, columns, strong, colour);
		}

		public Cell strongly() {
			return new Cell(words, heads, columnSpan, true, colour);
		}

		public Cell coloured(String rgb) {
			return new Cell(words, heads, columnSpan, strong, rgb);
		}
	}

	/** With one row of column headings. */
	static Grid headed(String caption, List<String> headings, List<Align> columns, List<List<Cell>> body) {
		return new Grid(caption, columns, List.of(headings.stream().map(Cell::heading).toList()), body);
	}

	/** Without the columns in which every cell of the body is empty. */
	Grid withoutEmptyColumns() {
		var kept = IntStream.range(0, columns.size()).filter(i -> body.stream().anyMatch(row -> !row.get(i).words().isEmpty())).toArray();
		return new Grid(caption, picked(columns, kept), head.stream().map(row -> picked(row, kept)).toList(), body.stream().map(row -> picked(row, kept)).toList());
	}

	private static <T> List<T> picked(List<T> all, int[] kept) {
		return IntStream.of(kept).mapToObj(all::get).toList();
	}
}
