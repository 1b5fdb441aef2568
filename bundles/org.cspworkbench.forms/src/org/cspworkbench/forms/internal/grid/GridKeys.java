package org.cspworkbench.forms.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keyboard in a grid. Tab leaves it, so that nobody is caught inside. */
final class GridKeys {

	private final Grid grid;

	GridKeys(Grid grid) {
		this.grid = grid;
	}

	void listen() {
		grid.addListener(SWT.KeyDown, this::press);
		grid.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void press(Event event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = !withControl(event.keyCode, shift);
		} else if ((event.stateMask & SWT.ALT) != 0) {
			event.doit = !withAlt(event.keyCode);
		} else {
			event.doit = !plain(event, shift);
		}
	}

	private boolean withControl(int key, boolean shift) {
		switch (key) {
			case 'c' -> grid.actions().copy();
			case 'x' -> grid.actions().cut();
			case 'v' -> grid.actions().paste();
			case 'd' -> grid.actions().duplicate();
			case 'a' -> grid.selectRows(0, Math.max(0, grid.content().rowCount() - 1));
			case SWT.HOME -> move(0, 0, shift);
			case SWT.END -> move(grid.rowCountWithGhost() - 1, grid.columnCount() - 1, shift);
			case SWT.ARROW_UP -> move(0, grid.focusColumn(), shift);
			case SWT.ARROW_DOWN -> move(grid.rowCountWithGhost() - 1, grid.focusColumn(), shift);
			case SWT.CR, SWT.KEYPAD_CR -> grid.actions().open();
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean withAlt(int key) {
		switch (key) {
			case SWT.ARROW_UP -> grid.actions().up();
			case SWT.ARROW_DOWN -> grid.actions().down();
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean plain(Event event, boolean shift) {
		int row = grid.focusRow();
		int column = grid.focusColumn();
		int page = Math.max(1, grid.rows().visibleCount() - 1);
		switch (event.keyCode) {
			case SWT.ARROW_UP -> move(row - 1, column, shift);
			case SWT.ARROW_DOWN -> move(row + 1, column, shift);
			case SWT.ARROW_LEFT -> move(row, column - 1, shift);
			case SWT.ARROW_RIGHT -> move(row, column + 1, shift);
			case SWT.HOME -> move(row, 0, shift);
			case SWT.END -> move(row, grid.columnCount() - 1, shift);
			case SWT.PAGE_UP -> move(row - page, column, shift);
			case SWT.PAGE_DOWN -> move(row + page, column, shift);
			case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> grid.editing().beginHere();
			case SWT.DEL, SWT.BS -> grid.actions().clearOrDelete();
			case SWT.INSERT -> grid.actions().add();
			case ' ' -> space(shift);
			default -> {
				return typed(event);
			}
		}
		return true;
	}

	private void move(int row, int column, boolean extend) {
		int toRow = Math.max(0, Math.min(row, grid.rowCountWithGhost() - 1));
		int toColumn = Math.max(0, Math.min(column, grid.columnCount() - 1));
		if (extend && grid.selection().isWholeRows()) {
			grid.selection().selectRow(toRow, true);
		} else {
			grid.selection().moveTo(toRow, toColumn, extend);
		}
		grid.selectionChanged();
	}

	/** With shift it takes the row, in a box it ticks, elsewhere it is typed. */
	private void space(boolean shift) {
		if (shift) {
			grid.selection().selectRow(grid.focusRow(), false);
			grid.selectionChanged();
		} else if (!grid.editing().tick(grid.focusRow(), grid.focusColumn())) {
			grid.editing().beginWith(" ");
		}
	}

	private boolean typed(Event event) {
		boolean character = event.character >= ' ' && event.character != SWT.DEL;
		if (character) {
			grid.editing().beginWith(String.valueOf(event.character));
		}
		return character;
	}
}
