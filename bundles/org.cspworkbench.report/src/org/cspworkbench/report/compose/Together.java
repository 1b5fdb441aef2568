package org.cspworkbench.report.compose;

import java.util.List;

import org.cspworkbench.report.flow.Grid;
import org.cspworkbench.report.flow.Piece;
import org.cspworkbench.report.words.Passage;
import org.cspworkbench.report.words.Words;

/** What must not be torn apart by the end of a page. */
final class Together {

	private static final int SHORT_PROSE = 200;
	/** A row with more letters than this in a cell may break across pages. */
	private static final int LONG_CELL = 500;
	/** A table of so few rows stays on one page, and one of more when each is a line or two. */
	private static final int SMALL_TABLE = 6;
	private static final int SHORT_TABLE = 24;
	private static final int SHORT_CELL = 45;
	private static final int SMALL_TEXT = 1500;

	private Together() {
	}

	/** A line stays with what it introduces, a chart with the table of its figures, a table with the notes to it. */
	static boolean staysWith(Piece piece, Piece next) {
		return switch (piece) {
		case Piece.Prose(var words) -> isLine(words) && (next instanceof Piece.Table || next instanceof Piece.Prose(var more) && more.plain().length() < SHORT_PROSE);
		case Piece.Drawing drawing -> next instanceof Piece.Table || next instanceof Piece.Notes;
		case Piece.Table(var grid, var id) -> next instanceof Piece.Notes;
		default -> false;
		};
	}

	/** Whether the items that a piece is made of stay together. */
	static boolean isGroup(Piece piece) {
		return piece instanceof Piece.Drawing || piece instanceof Piece.Image || piece instanceof Piece.Notes;
	}

	/** The end of a list introduces nothing. */
	private static boolean isLine(Words words) {
		return words.plain().length() < SHORT_PROSE && words.passages().getLast() instanceof Passage.Paragraph;
	}

	static boolean isOnePiece(Grid grid) {
		return grid.body().size() <= SMALL_TABLE && letters(grid) <= SMALL_TEXT
				|| grid.body().size() <= SHORT_TABLE && grid.body().stream().flatMap(List::stream).allMatch(cell -> cell.words().plain().length() <= SHORT_CELL);
	}

	private static int letters(Grid grid) {
		return grid.body().stream().mapToInt(Together::longest).sum();
	}

	static boolean isOnePiece(List<Grid.Cell> row) {
		return longest(row) < LONG_CELL;
	}

	private static int longest(List<Grid.Cell> row) {
		return row.stream().mapToInt(cell -> cell.words().plain().length()).max().orElse(0);
	}
}
