package org.cspworkbench.forms.internal.grid;

import org.cspworkbench.forms.internal.grid.GridCell.Kind;
import org.cspworkbench.forms.internal.look.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Event;

/** The mouse in a grid: take cells and rows, drag rows to another place and columns to another width. */
final class GridMouse {

	private enum Drag {
		NONE, CELLS, ROWS, WIDTH
	}

	private final Grid grid;
	private Drag drag = Drag.NONE;
	private int draggedColumn;
	private int pressedRow;
	private int dropBefore = -1;

	GridMouse(Grid grid) {
		this.grid = grid;
	}

	void listen() {
		grid.addListener(SWT.MouseDown, this::press);
		grid.addListener(SWT.MouseMove, this::move);
		grid.addListener(SWT.MouseUp, this::release);
		grid.addListener(SWT.MouseDoubleClick, this::twice);
		grid.addListener(SWT.Paint, this::paintDrop);
		grid.addListener(SWT.MouseHover, this::hover);
	}

	private void press(Event event) {
		grid.setFocus();
		grid.editing().commit();
		int row = grid.rows().at(event.y);
		int x = event.x + grid.left();
		if (row == -1) {
			draggedColumn = grid.columns().edgeAt(x);
			drag = draggedColumn >= 0 ? Drag.WIDTH : Drag.NONE;
		} else if (row >= 0 && x < grid.rows().gutter()) {
			pressGutter(row, event);
		} else if (row >= 0 && grid.columns().at(x) >= 0) {
			pressCell(row, inGhost(row, grid.columns().at(x)), event);
		}
	}

	/** The row that is not there yet is one long cell to press on, from its words on. */
	private int inGhost(int row, int column) {
		int pressed = column;
		while (row >= grid.content().rowCount() && pressed > 0 && grid.content().cell(row, pressed).kind() == Kind.SPANNED) {
			pressed--;
		}
		return pressed;
	}

	private void pressGutter(int row, Event event) {
		pressedRow = row;
		if ((event.stateMask & SWT.MOD1) != 0) {
			grid.selection().toggleRow(row);
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			grid.selection().selectRow(row, true);
		} else {
			drag = event.button == 1 ? Drag.ROWS : Drag.NONE;
			if (!grid.selection().isWholeRows() || !grid.selection().contains(row, 0)) {
				grid.selection().selectRow(row, false);
			}
		}
		grid.selectionChanged();
	}

	private void pressCell(int row, int column, Event event) {
		boolean inside = event.button != 1 && grid.selection().contains(row, column);
		if (!inside) {
			grid.selection().moveTo(row, column, (event.stateMask & SWT.SHIFT) != 0);
			grid.selectionChanged();
			drag = event.button == 1 ? Drag.CELLS : Drag.NONE;
			boolean onBox = event.x - grid.bounds(row, column).x < grid.rows().lineHeight() + 2 * GridColumns.PADDING;
			if (event.button == 1 && onBox) {
				grid.editing().tick(row, column);
			}
		}
	}

	private void move(Event event) {
		switch (drag) {
			case NONE -> grid.setCursor(cursor(event));
			case WIDTH -> grid.columnDragged(draggedColumn, event.x + grid.left() - grid.columns().start(draggedColumn));
			case CELLS -> extendTo(event);
			case ROWS -> dropAt(event);
		}
	}

	private void extendTo(Event event) {
		int row = grid.rows().at(event.y);
		int column = grid.columns().at(event.x + grid.left());
		if (row >= 0 && column >= 0 && (row != grid.focusRow() || column != grid.focusColumn())) {
			grid.selection().moveTo(row, column, true);
			grid.selectionChanged();
		}
	}

	private void dropAt(Event event) {
		int row = grid.rows().at(event.y);
		int before = row == -1 ? grid.rows().top() : row == -2 ? grid.content().rowCount() : lowerHalf(row, event.y) ? row + 1 : row;
		before = Math.min(before, grid.content().rowCount());
		if (before != dropBefore && (dropBefore >= 0 || row != pressedRow)) {
			dropBefore = before;
			grid.redraw();
		}
		if (row == -1 && grid.rows().top() > 0) {
			grid.scrollTo(grid.rows().top() - 1);
		} else if (row == -2 || !grid.rows().isVisible(row + 1)) {
			grid.scrollTo(grid.rows().top() + 1);
		}
	}

	private void release(Event event) {
		int before = dropBefore;
		boolean clickedOnly = drag == Drag.ROWS && before < 0 && (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0;
		drag = Drag.NONE;
		dropBefore = -1;
		if (before >= 0) {
			moveRows(before);
		} else if (clickedOnly) {
			grid.selection().selectRow(pressedRow, false);
			grid.selectionChanged();
		}
		grid.redraw();
	}

	/** Rows dropped onto themselves stay. */
	private void moveRows(int before) {
		int[] rows = grid.selectedRows();
		boolean inPlace = rows.length == 0 || before >= rows[0] && before <= rows[rows.length - 1] + 1 && rows[rows.length - 1] - rows[0] == rows.length - 1;
		if (!inPlace) {
			grid.actions().move(rows, before);
		}
	}

	private void twice(Event event) {
		int row = grid.rows().at(event.y);
		int column = grid.columns().at(event.x + grid.left());
		if (row >= 0 && column >= 0 && event.button == 1) {
			if (row < grid.content().rowCount() && !grid.content().editable(row, column)) {
				grid.actions().open();
			} else {
				grid.editing().beginHere();
			}
		} else if (row >= 0 && row < grid.content().rowCount()) {
			grid.actions().open();
		}
	}

	/** What a drawn table cannot say by a widget of its own, a tool tip says. */
	private void hover(Event event) {
		int row = grid.rows().at(event.y);
		int column = grid.columns().at(event.x + grid.left());
		String tip = null;
		if (row == -1 && column >= 0) {
			tip = grid.columns().column(column).help();
		} else if (row >= 0 && column >= 0) {
			tip = grid.content().cell(row, column).problem().orElse(null);
		} else if (row >= 0) {
			tip = grid.content().rowProblem(row).orElse(null);
		}
		grid.setToolTipText(tip == null || tip.isEmpty() ? null : tip);
	}

	private Cursor cursor(Event event) {
		boolean onEdge = grid.rows().at(event.y) == -1 && grid.columns().edgeAt(event.x + grid.left()) >= 0;
		boolean onGutter = grid.rows().at(event.y) >= 0 && event.x + grid.left() < grid.rows().gutter();
		return onEdge ? grid.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : onGutter ? grid.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null;
	}

	private boolean lowerHalf(int row, int y) {
		return y > grid.rows().y(row) + grid.rows().height(row) / 2;
	}

	private void paintDrop(Event event) {
		if (dropBefore >= 0) {
			int y = grid.rows().y(Math.max(dropBefore, grid.rows().top())) - 1;
			event.gc.setForeground(Palette.of(grid).focus());
			event.gc.setLineWidth(3);
			event.gc.drawLine(0, y, grid.columns().total() - grid.left(), y);
			event.gc.setLineWidth(0);
		}
	}
}
