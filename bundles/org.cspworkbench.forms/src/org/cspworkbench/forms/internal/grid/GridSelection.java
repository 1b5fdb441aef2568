package org.cspworkbench.forms.internal.grid;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Which cells of a grid are selected: a block between two corners, or whole rows, several runs of them if wished. */
final class GridSelection {

	private int anchorRow;
	private int anchorColumn;
	private int row;
	private int column;
	private boolean wholeRows;
	private final BitSet otherRows = new BitSet();

	int row() {
		return row;
	}

	int column() {
		return column;
	}

	boolean isWholeRows() {
		return wholeRows;
	}

	void moveTo(int toRow, int toColumn, boolean extend) {
		row = toRow;
		column = toColumn;
		if (!extend) {
			anchorRow = toRow;
			anchorColumn = toColumn;
			wholeRows = false;
			otherRows.clear();
		}
	}

	void selectRow(int toRow, boolean extend) {
		if (!extend || !wholeRows) {
			otherRows.clear();
			anchorRow = extend ? anchorRow : toRow;
		}
		wholeRows = true;
		row = toRow;
	}

	/** Adds a row to those that are selected, or takes it out; the last one stays. */
	void toggleRow(int toRow) {
		var rows = new BitSet();
		if (wholeRows) {
			IntStream.of(rows()).forEach(rows::set);
		}
		rows.flip(toRow);
		if (rows.isEmpty()) {
			rows.set(toRow);
		}
		wholeRows = true;
		otherRows.clear();
		otherRows.or(rows);
		row = rows.get(toRow) ? toRow : rows.nextSetBit(0);
		anchorRow = row;
	}

	void selectRows(int first, int last) {
		moveTo(first, column, false);
		wholeRows = true;
		row = last;
	}

	/** The rows that the selection touches. */
	int[] rows() {
		return wholeRows ? IntStream.concat(block(), otherRows.stream()).distinct().sorted().toArray() : block().toArray();
	}

	int firstColumn() {
		return Math.min(anchorColumn, column);
	}

	int lastColumn() {
		return Math.max(anchorColumn, column);
	}

	boolean contains(int aRow, int aColumn) {
		boolean inBlock = aRow >= Math.min(anchorRow, row) && aRow <= Math.max(anchorRow, row);
		return wholeRows ? inBlock || otherRows.get(aRow) : inBlock && aColumn >= firstColumn() && aColumn <= lastColumn();
	}

	boolean isOneCell() {
		return !wholeRows && anchorRow == row && anchorColumn == column;
	}

	/** Keeps the selection inside a grid that has become smaller. */
	void fit(int rows, int columns) {
		row = clamp(row, rows);
		anchorRow = clamp(anchorRow, rows);
		column = clamp(column, columns);
		anchorColumn = clamp(anchorColumn, columns);
		if (otherRows.length() > rows) {
			otherRows.clear(rows, otherRows.length());
		}
	}

	private IntStream block() {
		return IntStream.rangeClosed(Math.min(anchorRow, row), Math.max(anchorRow, row));
	}

	private static int clamp(int index, int size) {
		return Math.max(0, Math.min(index, size - 1));
	}
}
