package org.cspworkbench.forms.internal.grid;

import java.util.Optional;

import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.entry.Suggestions;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The text that stands in for a cell while it is edited. */
final class CellEditing {

	private static final int INSET = 3;

	private final Grid grid;
	private Text text;
	private Suggestions suggestions;
	private Object rowKey;
	private int row;
	private int column;

	CellEditing(Grid grid) {
		this.grid = grid;
	}

	boolean isActive() {
		return text != null;
	}

	void beginHere() {
		int atRow = grid.focusRow();
		int atColumn = grid.focusColumn();
		if (atRow < grid.content().rowCount() && !grid.content().editable(atRow, atColumn)) {
			grid.actions().open();
		} else if (!tick(atRow, atColumn)) {
			begin(atRow < grid.content().rowCount() ? grid.content().textToEdit(atRow, atColumn) : "", true);
			if (text != null) {
				suggest("");
			}
		}
	}

	/** Typing on a cell replaces what it says. */
	void beginWith(String character) {
		begin(character, false);
		if (text != null) {
			suggest(character);
		}
	}

	/** Ticks or clears a box; false where there is none. */
	boolean tick(int atRow, int atColumn) {
		if (atRow >= grid.content().rowCount() || !grid.content().cell(atRow, atColumn).isCheck()) {
			return false;
		}
		if (grid.content().editable(atRow, atColumn)) {
			boolean ticked = grid.content().cell(atRow, atColumn).kind() == GridCell.Kind.TICKED;
			grid.content().type(atRow, atColumn, ticked ? "false" : "true");
		}
		return true;
	}

	void begin(String start, boolean selectAll) {
		commit();
		row = grid.focusRow();
		column = grid.focusColumn();
		boolean isNew = row >= grid.content().rowCount();
		if (!isNew && !grid.content().editable(row, column)) {
			return;
		}
		rowKey = isNew ? null : grid.content().row(row);
		grid.rows().show(row);
		var heading = grid.columns().column(column);
		text = WidgetIds.tag(new Text(grid, heading.wraps() ? SWT.MULTI | SWT.WRAP : SWT.SINGLE | (heading.right() ? SWT.RIGHT : SWT.LEFT)),
				WidgetIds.part(grid.id(), WidgetIds.CELL));
		text.setFont(grid.getFont());
		text.setBackground(grid.getBackground());
		text.setForeground(grid.getForeground());
		AccessibleName.give(text, heading.title() + (isNew ? "" : ", " + grid.content().rowName(row)), heading.help());
		text.setText(start);
		suggestions = new Suggestions(text, WidgetIds.part(grid.id(), WidgetIds.CELL), typed -> grid.content().suggest(row, column, typed),
				this::choose);
		place();
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.KeyDown, this::press);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.FocusOut, event -> leftFor());
		text.setFocus();
		if (selectAll) {
			text.selectAll();
		} else {
			text.setSelection(start.length());
		}
	}

	/** Over its cell, as high as its words need. */
	void place() {
		if (text == null) {
			return;
		}
		if (!grid.rows().isVisible(row)) {
			commit();
			return;
		}
		var cell = grid.bounds(row, column);
		int width = cell.width - 2 * INSET;
		int height = Math.max(cell.height - 2 * INSET, text.computeSize(width, SWT.DEFAULT).y);
		text.setBounds(cell.x + INSET, cell.y + INSET, width, height);
		grid.redraw();
	}

	/** Where the editor stands, with room for a frame; empty while nothing is edited. */
	Optional<Rectangle> frame() {
		return text == null ? Optional.empty() : Optional.of(text.getBounds()).map(at -> new Rectangle(at.x - 1, at.y - 1, at.width + 1, at.height + 1));
	}

	/** The row that is edited may have moved, or gone. */
	void refresh() {
		if (text == null || rowKey == null) {
			return;
		}
		for (int i = 0; i < grid.content().rowCount(); i++) {
			if (grid.content().row(i) == rowKey) {
				row = i;
				place();
				return;
			}
		}
		cancel();
	}

	/** Whether what was typed could be taken. */
	boolean commit() {
		if (text == null) {
			return true;
		}
		var typed = text.getText().replace("\r\n", "\n");
		boolean isNew = rowKey == null;
		int atRow = row;
		int atColumn = column;
		cancel();
		if (isNew && typed.isBlank()) {
			return true;
		}
		return grid.content().type(atRow, atColumn, typed).isEmpty();
	}

	void cancel() {
		var editor = text;
		text = null;
		if (editor != null && !editor.isDisposed()) {
			suggestions.close();
			editor.dispose();
			grid.redraw();
		}
	}

	private void typed() {
		place();
		suggest(text.getText());
	}

	private void suggest(String typed) {
		suggestions.show(typed, Suggestions.place(text));
	}

	private void choose(Suggestion suggestion) {
		text.setText(suggestion.text());
		suggestions.close();
		finish(1, 0);
	}

	private void press(Event event) {
		boolean newLine = (event.stateMask & (SWT.ALT | SWT.SHIFT | SWT.MOD1)) != 0;
		if (suggestions.takes(event)) {
			event.doit = false;
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			cancel();
			grid.setFocus();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			if (newLine && (text.getStyle() & SWT.MULTI) != 0) {
				text.insert("\n");
			} else {
				finish(1, 0);
			}
		} else if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
			event.doit = false;
			suggest("");
		}
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = false;
			finish(0, event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
		} else if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
		}
	}

	/** Goes on to the next cell, unless this one needs another look. */
	private void finish(int down, int across) {
		boolean taken = commit();
		if (grid.isDisposed()) {
			return;
		}
		grid.setFocus();
		if (taken) {
			int nextColumn = Math.max(0, Math.min(grid.focusColumn() + across, grid.columnCount() - 1));
			grid.select(Math.min(grid.focusRow() + down, grid.rowCountWithGhost() - 1), nextColumn);
		}
	}

	/** Clicking elsewhere takes what was typed; the list of suggestions is not elsewhere. */
	private void leftFor() {
		var editor = text;
		grid.getDisplay().asyncExec(() -> {
			boolean left = editor != null && editor == text && !editor.isDisposed() && !editor.isFocusControl();
			boolean inList = suggestions != null && suggestions.isOpen() && grid.getDisplay().getActiveShell() != grid.getShell();
			if (left && !inList) {
				commit();
			}
		});
	}
}
