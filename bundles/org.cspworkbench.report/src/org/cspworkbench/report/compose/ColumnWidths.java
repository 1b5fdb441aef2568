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
 * Shares the width of the page among the columns of a table: none so narrow that a word is cut, those with much text get the most, and a
 * table of a few numbers stays narrow.
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
	private static final double LONGEST_WISH = 400;
	/** Where there is room no column is narrower than this, or than its text. */
	private static final double COMFORT = 84;
	/** What is left of the page is given away in steps of so many points. */
	private static final double STEP = 6;
	/** So many rows tell what a table needs. */
	private static final int MOST_ROWS = 120;

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
		return new ColumnWidths(width * 100 / page, dense, percentages(fit(grid, least, wished, width)));
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

	private static double wish(String text) {
		return Math.min(LONGEST_WISH, text.lines().mapToDouble(ColumnWidths::width).max().orElse(0) + PADDING);
	}

	private static double[] fit(Grid grid, double[] least, double[] wished, double page) {
		var spare = page - Arrays.stream(least).sum();
		if (spare <= 0) {
			return least;
		}
		var wanted = IntStream.range(0, least.length).mapToDouble(i -> Math.max(0, wished[i] - least[i])).sum();
		if (wanted > spare) {
			return lowest(grid, comfortable(least, wished, spare), page);
		}
		var rest = (spare - wanted) / Arrays.stream(wished).sum();
		return IntStream.range(0, least.length).mapToDouble(i -> Math.max(least[i], wished[i]) + wished[i] * rest).toArray();
	}

	private static double[] comfortable(double[] least, double[] wished, double spare) {
		var wanted = IntStream.range(0, least.length).mapToDouble(i -> Math.max(0, Math.min(COMFORT, wished[i]) - least[i])).toArray();
		var share = Math.min(1, spare / Math.max(1, Arrays.stream(wanted).sum()));
		return IntStream.range(0, least.length).mapToDouble(i -> least[i] + wanted[i] * share).toArray();
	}

	/** Gives what is left of the page, step by step, to the column that makes the table lower by it. */
	private static double[] lowest(Grid grid, double[] start, double page) {
		var widths = start.clone();
		var rows = Stream.concat(grid.head().stream(), grid.body().stream()).limit(MOST_ROWS).map(row -> lines(row, widths.length)).toList();
		for (var left = page - Arrays.stream(start).sum(); left > 0; left -= STEP) {
			var best = 0;
			var lowest = Double.MAX_VALUE;
			for (var i = 0; i < widths.length; i++) {
				widths[i] += STEP;
				var height = rows.stream().mapToDouble(row -> height(row, widths)).sum();
				widths[i] -= STEP;
				if (height < lowest) {
					lowest = height;
					best = i;
				}
			}
			widths[best] += Math.min(STEP, left);
		}
		return widths;
	}

	/** The lengths of the lines of each cell; none for one that covers several columns. */
	private static double[][] lines(List<Cell> row, int columns) {
		var lines = new double[columns][0];
		var at = columns - row.stream().mapToInt(Cell::columnSpan).sum();
		for (var cell : row) {
			if (cell.columnSpan() == 1 && at >= 0 && at < columns) {
				lines[at] = cell.words().plain().lines().mapToDouble(ColumnWidths::width).toArray();
			}
			at += cell.columnSpan();
		}
		return lines;
	}

	/** The highest cell counts most, and the others a little, so that equals grow together. */
	private static double height(double[][] row, double[] widths) {
		var sum = 0.0;
		for (var i = 0; i < row.length; i++) {
			var lines = 0.0;
			for (var line : row[i]) {
				lines += Math.max(1, line / (widths[i] - PADDING));
			}
			sum += lines * lines * lines * lines;
		}
		return Math.sqrt(Math.sqrt(sum));
	}

	private static double[] percentages(double[] widths) {
		var sum = Arrays.stream(widths).sum();
		return Arrays.stream(widths).map(width -> width * 100 / Math.max(sum, 1)).toArray();
	}
}
