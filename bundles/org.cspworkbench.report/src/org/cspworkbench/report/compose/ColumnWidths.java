package org.cspworkbench.report.compose;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.report.flow.Grid;
import org.cspworkbench.report.flow.Grid.Cell;

/**
 * Shares the width of the page among the columns of a table: none so narrow that a word is cut, long texts get the most, and a table of a
 * few numbers stays narrow.
 *
 * @param table the width of the table, in per cent of the page
 * @param dense whether even the longest words fit only in small print
 * @param columns the widths of the columns, in per cent of the table
 */
record ColumnWidths(double table, boolean dense, double[] columns) {

	static final double DENSE_FONT = 7.5;
	static final double DENSE_PADDING = 3;

	/** In bold, which is the widest: words are measured before anybody knows their weight. */
	private static final Font FONT = new Font("Noto Sans", Font.BOLD, 9);
	private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
	/** On both sides of a cell, in points, with a little air. */
	private static final double PADDING = 15;
	/** Up to here a text is kept on one line. */
	private static final double ONE_LINE = 150;
	private static final double LONGEST_WISH = 400;

	static ColumnWidths of(Grid grid, double page) {
		var count = grid.columns().size();
		var least = new double[count];
		var wished = new double[count];
		Stream.concat(grid.head().stream(), grid.body().stream()).forEach(row -> measure(row, count, least, wished));
		var dense = Arrays.stream(least).sum() > page;
		if (dense) {
			shrink(least);
			shrink(wished);
		}
		var wish = Arrays.stream(wished).sum();
		var narrow = wish < page * 0.75 && grid.body().stream().flatMap(List::stream).noneMatch(cell -> cell.columnSpan() > 1);
		var width = narrow ? Math.max(wish * 1.15, page * 0.4) : page;
		return new ColumnWidths(width * 100 / page, dense, percentages(fit(least, wished, width)));
	}

	private static void shrink(double[] widths) {
		Arrays.setAll(widths, i -> (widths[i] - PADDING) * DENSE_FONT / 9 + DENSE_PADDING * 2 + 2);
	}

	private static void measure(List<Cell> row, int columns, double[] least, double[] wished) {
		var at = columns - row.stream().mapToInt(Cell::columnSpan).sum();
		for (var cell : row) {
			if (cell.columnSpan() == 1 && at >= 0 && at < columns) {
				var text = cell.words().plain();
				least[at] = Math.max(least[at], longestWord(text) + PADDING);
				wished[at] = Math.max(wished[at], wish(text));
			}
			at += cell.columnSpan();
		}
	}

	private static double longestWord(String text) {
		return Arrays.stream(text.split("\\s+")).mapToDouble(ColumnWidths::width).max().orElse(0);
	}

	private static double width(String text) {
		return FONT.getStringBounds(text, PAPER).getWidth();
	}

	/** A long text may fill several lines. */
	private static double wish(String text) {
		var longest = text.lines().mapToDouble(ColumnWidths::width).max().orElse(0) + PADDING;
		return longest <= ONE_LINE ? longest : Math.min(LONGEST_WISH, ONE_LINE + (longest - ONE_LINE) * 0.3);
	}

	private static double[] fit(double[] least, double[] wished, double page) {
		var need = Arrays.stream(least).sum();
		if (need >= page) {
			return least;
		}
		var extra = IntStream.range(0, least.length).mapToDouble(i -> Math.max(0, wished[i] - least[i])).toArray();
		var wanted = Arrays.stream(extra).sum();
		var spare = page - need;
		if (wanted <= spare) {
			var rest = (spare - wanted) / Arrays.stream(wished).sum();
			return IntStream.range(0, least.length).mapToDouble(i -> wished[i] * (1 + rest)).toArray();
		}
		return IntStream.range(0, least.length).mapToDouble(i -> least[i] + extra[i] / wanted * spare).toArray();
	}

	private static double[] percentages(double[] widths) {
		var sum = Arrays.stream(widths).sum();
		return Arrays.stream(widths).map(width -> width * 100 / Math.max(sum, 1)).toArray();
	}
}
