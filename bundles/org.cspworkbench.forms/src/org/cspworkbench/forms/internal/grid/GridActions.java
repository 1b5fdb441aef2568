package org.cspworkbench.forms.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.cspworkbench.forms.values.SpreadsheetBlock;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** What can be done in a grid, by key, menu or button. */
public final class GridActions {

	private final Grid grid;

	GridActions(Grid grid) {
		this.grid = grid;
	}

	/** The selected cells as a block; whole rows take their headings along. */
	public void copy() {
		var rows = new ArrayList<List<String>>();
		if (grid.selection().isWholeRows()) {
			rows.add(grid.content().columns().stream().map(GridColumn::title).toList());
		}
		for (int row : grid.selectedRows()) {
			rows.add(textOf(row));
		}
		if (!rows.isEmpty()) {
			var clipboard = new Clipboard(grid.getDisplay());
			clipboard.setContents(new Object[] { SpreadsheetBlock.write(rows) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	public void cut() {
		copy();
		clearOrDelete();
	}

	public void paste() {
		var clipboard = new Clipboard(grid.getDisplay());
		var text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (text != null && !text.isEmpty()) {
			paste(SpreadsheetBlock.read(text));
		}
	}

	/** Whole rows selected: new rows behind them. Cells selected: into the cells from the first one on. */
	public void paste(List<List<String>> block) {
		var rows = grid.selection().rows();
		if (grid.selection().isWholeRows()) {
			grid.content().pasteRows(Math.min(rows[rows.length - 1] + 1, grid.content().rowCount()), block);
		} else {
			grid.content().paste(rows[0], grid.selection().firstColumn(), fill(block));
		}
	}

	/** Whole rows go, cells are emptied. */
	public void clearOrDelete() {
		if (grid.selection().isWholeRows() && grid.content().rowActions().allowed()) {
			delete();
		} else {
			grid.content().clear(grid.selectedCells());
		}
	}

	public void add() {
		if (allowed()) {
			int at = grid.content().rowCount() == 0 ? 0 : Math.min(grid.focusRow() + 1, grid.content().rowCount());
			int row = grid.content().rowActions().add(at);
			if (row >= 0) {
				grid.select(row, firstEditable(row));
				grid.setFocus();
			}
		}
	}

	public void delete() {
		if (allowed() && grid.selectedRows().length > 0) {
			int next = grid.selectedRows()[0];
			grid.content().rowActions().delete(grid.selectedRows());
			grid.select(Math.min(next, Math.max(0, grid.content().rowCount() - 1)), grid.focusColumn());
		}
	}

	public void duplicate() {
		var rows = grid.selectedRows();
		if (allowed() && rows.length > 0) {
			grid.content().rowActions().duplicate(rows);
			grid.selectRows(rows[rows.length - 1] + 1, rows[rows.length - 1] + rows.length);
		}
	}

	public void up() {
		var rows = grid.selectedRows();
		if (rows.length > 0 && rows[0] > 0) {
			move(rows, rows[0] - 1);
		}
	}

	public void down() {
		var rows = grid.selectedRows();
		if (rows.length > 0 && rows[rows.length - 1] < grid.content().rowCount() - 1) {
			move(rows, rows[rows.length - 1] + 2);
		}
	}

	/** Puts rows in front of another and goes on working with them. */
	void move(int[] rows, int before) {
		if (allowed()) {
			boolean whole = grid.selection().isWholeRows() || rows.length > 1;
			int first = before - (int) Arrays.stream(rows).filter(row -> row < before).count();
			grid.content().rowActions().move(rows, before);
			if (whole) {
				grid.selectRows(first, first + rows.length - 1);
			} else {
				grid.select(first, grid.focusColumn());
			}
		}
	}

	public void open() {
		if (grid.content().rowActions().canOpen() && grid.focusRow() < grid.content().rowCount()) {
			grid.content().rowActions().open(grid.focusRow());
		}
	}

	private boolean allowed() {
		return grid.content().rowActions().allowed();
	}

	private int firstEditable(int row) {
		for (int column = 0; column < grid.columnCount(); column++) {
			if (grid.content().editable(row, column)) {
				return column;
			}
		}
		return 0;
	}

	private List<String> textOf(int row) {
		boolean whole = grid.selection().isWholeRows();
		int first = whole ? 0 : grid.selection().firstColumn();
		int last = whole ? grid.columnCount() - 1 : grid.selection().lastColumn();
		var texts = new ArrayList<String>();
		for (int column = first; column <= last; column++) {
			texts.add(grid.content().textToEdit(row, column));
		}
		return texts;
	}

	/** One value pasted into a selected block fills it. */
	private List<List<String>> fill(List<List<String>> block) {
		boolean oneValue = block.size() == 1 && block.getFirst().size() == 1;
		if (!oneValue || grid.selection().isOneCell() || grid.selection().isWholeRows()) {
			return block;
		}
		int columns = grid.selection().lastColumn() - grid.selection().firstColumn() + 1;
		var row = Collections.nCopies(columns, block.getFirst().getFirst());
		return Collections.nCopies(Math.max(1, grid.selectedRows().length), row);
	}
}
