package org.cspworkbench.report.compose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.report.flow.Grid;
import org.cspworkbench.report.flow.Grid.Cell;

/** Shares the width of the page among the columns of a table: none so narrow that a word is cut, long texts get the most. */
final class ColumnWidths {

	/** In tenths of a point, at 9 point: the usual and the widest letters of Noto Sans Bold, and the padding of a cell. */
	private static final double LETTER = 5.3;
	private static final double PADDING = 14;
	private static final double LONGEST_WISH = 230;

	private ColumnWidths() {
	}

	/** In per cent of the page. */
	static double[] of(Grid grid, double page) {
		var columns = grid.columns().size();
		var least = new double[columns];
		var wished = new double[columns];
		Stream.concat(grid.head().stream(), grid.body().stream()).forEach(row -> measure(row, columns, least, wished));
		return percentages(fit(least, wished, page), page);
	}

	private static void measure(List<Cell> row, int columns, double[] least, double[] wished) {
		var at = columns - row.stream().mapToInt(Cell::columnSpan).sum();
		for (var cell : row) {
			if (cell.columnSpan() == 1 && at >= 0 && at < columns) {
				var text = cell.words().plain();
				least[at] = Math.max(least[at], longestWord(text) * LETTER + PADDING);
				wished[at] = Math.max(wished[at], Math.min(LONGEST_WISH, wish(text)));
			}
			at += cell.columnSpan();
		}
	}

	private static int longestWord(String text) {
		return Arrays.stream(text.split("[\\s/]+")).mapToInt(String::length).max().orElse(0);
	}

	/** A long text gets wider with its square root: it may fill several lines. */
	private static double wish(String text) {
		var longest = text.lines().mapToInt(String::length).max().orElse(0) * LETTER + PADDING;
		return longest <= 110 ? longest : 110 + Math.sqrt(text.length() - 16.0) * 6;
	}

	private static double[] fit(double[] least, double[] wished, double page) {
		var need = Arrays.stream(least).sum();
		if (need >= page) {
			return least;
		}
		var extra = IntStream.range(0, least.length).mapToDouble(i -> Math.max(0, wished[i] - least[i])).toArray();
		var wanted = Arrays.stream(extra).sum();
		var spare = page - need;
		if (wanted == 0) {
			return Arrays.stream(least).map(width -> width * page / need).toArray();
		}
		return IntStream.range(0, least.length).mapToDouble(i -> least[i] + extra[i] / wanted * spare).toArray();
	}

	private static double[] percentages(double[] widths, double page) {
		var sum = Arrays.stream(widths).sum();
		return Arrays.stream(widths).map(width -> width * 100 / Math.max(sum, 1)).toArray();
	}
}
