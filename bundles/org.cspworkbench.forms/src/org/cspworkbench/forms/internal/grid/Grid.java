package org.cspworkbench.forms.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.cspworkbench.forms.internal.look.Fonts;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A table that edits like a spreadsheet: a cell has the keyboard, blocks of cells are selected, copied and pasted, rows are as high as
 * their words need. Only what is visible is measured and drawn, so its length costs nothing.
 */
public final class Grid extends Canvas {

	private static final int MOST_VISIBLE_ROWS = 14;
	private static final int HIGHEST = 640;

	private final String id;
	private final GridContent content;
	private final GridColumns columns = new GridColumns();
	private final GridSelection selection = new GridSelection();
	private final GridRows rows;
	private final CellEditing editing;
	private final GridActions actions;
	private final GridAccess access;
	private Runnable onSelection = () -> {
	};
	private Font measured;
	private int character;
	private int line;
	private final Map<Integer, Integer> preferred = new HashMap<>();
	private Font base;
	private Font bold;
	private int left;

	public Grid(Composite parent, String id, String name, GridContent content) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
		this.id = id;
		setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		this.content = content;
		this.rows = new GridRows(this);
		this.editing = new CellEditing(this);
		this.actions = new GridActions(this);
		var painter = new GridPainter(this);
		addListener(SWT.Paint, event -> painter.paint(event.gc));
		addListener(SWT.Resize, event -> arrange());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
		getHorizontalBar().addListener(SWT.Selection, event -> scrollSideways(getHorizontalBar().getSelection()));
		addListener(SWT.MouseVerticalWheel, this::wheel);
		new GridKeys(this).listen();
		new GridMouse(this).listen();
		new GridMenu(this).listen();
		access = new GridAccess(this, name);
		access.listen();
		getVerticalBar().setVisible(false);
		getHorizontalBar().setVisible(false);
	}

	/** The content has changed: keep the cell that has the keyboard, by its row, and show the rest anew. */
	public void refresh(Object rowToKeep) {
		int at = rowToKeep == null ? -1 : indexOf(rowToKeep);
		if (at >= 0 && selection.isOneCell()) {
			selection.moveTo(at, selection.column(), false);
		}
		selection.fit(rowCountWithGhost(), content.columns().size());
		rows.forget();
		preferred.clear();
		arrange();
		editing.refresh();
	}

	public void onSelection(Runnable listener) {
		onSelection = listener;
	}

	public GridActions actions() {
		return actions;
	}

	/** The rows that the selection touches, without the ghost. */
	public int[] selectedRows() {
		return Arrays.stream(selection.rows()).filter(row -> row < content.rowCount()).toArray();
	}

	public int focusRow() {
		return selection.row();
	}

	public int focusColumn() {
		return selection.column();
	}

	public void select(int row, int column) {
		selection.moveTo(row, column, false);
		selection.fit(rowCountWithGhost(), columnCount());
		selectionChanged();
	}

	public void selectRows(int first, int last) {
		selection.selectRows(first, last);
		selection.fit(rowCountWithGhost(), columnCount());
		selectionChanged();
	}

	/** Opens the editor of a cell, and types there when a text is given. */
	public void edit(int row, int column) {
		select(row, column);
		editing.begin(content.textToEdit(row, column), true);
	}

	/** What a screen reader says of a cell. */
	public String said(int row, int column) {
		return access.said(row, column);
	}

	public GridContent content() {
		return content;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? 480 : wHint;
		if (hHint != SWT.DEFAULT) {
			return new Point(width, hHint);
		}
		return new Point(width, preferred.computeIfAbsent(width, this::preferredHeight));
	}

	/** Rows are measured by what is written in them, and a layout asks more than once. */
	private int preferredHeight(int width) {
		int height = rows.preferredHeight(width, MOST_VISIBLE_ROWS, HIGHEST) + sidewaysBar(width);
		columns.arrange(content.columns(), character(), rows.gutter(), room());
		rows.forget();
		return height;
	}

	@Override
	public void setFont(Font font) {
		super.setFont(font);
		preferred.clear();
	}

	@Override
	protected void checkSubclass() {
		// a drawn widget of its own
	}

	String id() {
		return id;
	}

	GridColumns columns() {
		return columns;
	}

	GridRows rows() {
		return rows;
	}

	GridSelection selection() {
		return selection;
	}

	CellEditing editing() {
		return editing;
	}

	int left() {
		return left;
	}

	int columnCount() {
		return content.columns().size();
	}

	int rowCountWithGhost() {
		return content.rowCount() + (content.grows() ? 1 : 0);
	}

	void selectionChanged() {
		showCell();
		redraw();
		onSelection.run();
		notifyListeners(SWT.Selection, new Event());
	}

	/** Where a cell stands on the canvas; only for rows that are visible. */
	Rectangle bounds(int row, int column) {
		return new Rectangle(columns.start(column) - left, rows.y(row), columns.width(column), rows.height(row));
	}

	/** The width of a cell and of those that it runs over. */
	int spannedWidth(int row, int column) {
		int width = columns.width(column);
		for (int next = column + 1; next < columns.count() && content.cell(row, next).kind() == GridCell.Kind.SPANNED; next++) {
			width += columns.width(next);
		}
		return width;
	}

	/** A bar that comes or goes leaves another width. */
	void arrange() {
		if (getSize().x == 0) {
			return;
		}
		int before;
		int rounds = 0;
		do {
			before = room();
			columns.arrange(content.columns(), character(), rows.gutter(), before);
			rows.fit(getClientArea().height);
			updateBars();
		} while (room() != before && rounds++ < 1);
		editing.place();
		redraw();
	}

	/** The width for columns. The client area learns only later that a bar has gone. */
	int room() {
		return getVerticalBar().getVisible() ? getClientArea().width : getSize().x;
	}

	void columnDragged(int index, int width) {
		columns.drag(index, width);
		rows.forget();
		preferred.clear();
		arrange();
	}

	void scrollTo(int row) {
		rows.scrollTo(row);
		updateBars();
		editing.place();
		redraw();
	}

	Font bold() {
		if (!getFont().equals(base)) {
			base = getFont();
			bold = Fonts.bold(this, 1);
		}
		return bold;
	}

	/** The width of a usual letter. */
	int character() {
		measureFont();
		return character;
	}

	int line() {
		measureFont();
		return line;
	}

	private void measureFont() {
		if (!getFont().equals(measured)) {
			measured = getFont();
			var gc = new GC(this);
			gc.setFont(measured);
			character = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
			line = gc.getFontMetrics().getHeight();
			gc.dispose();
		}
	}

	private int indexOf(Object row) {
		for (int i = 0; i < content.rowCount(); i++) {
			if (content.row(i) == row) {
				return i;
			}
		}
		return -1;
	}

	private void showCell() {
		int row = selection.row();
		rows.show(row);
		int column = selection.column();
		if (column < columns.count()) {
			int start = columns.start(column);
			int end = start + columns.width(column);
			int room = room();
			if (start - rows.gutter() < left) {
				scrollSideways(start - rows.gutter());
			} else if (end > left + room) {
				scrollSideways(end - room);
			}
		}
		updateBars();
		if (isFocusControl() && rows.isVisible(row)) {
			Scrolling.show(this, bounds(row, Math.min(column, columns.count() - 1)));
		}
	}

	private void scrollSideways(int to) {
		left = Math.max(0, Math.min(to, Math.max(0, columns.total() - room())));
		editing.place();
		redraw();
	}

	private void updateBars() {
		int room = room();
		var down = getVerticalBar();
		int visible = rows.visibleCount();
		boolean tall = rows.top() > 0 || visible < rowCountWithGhost();
		down.setVisible(tall);
		if (tall) {
			down.setValues(rows.top(), 0, rowCountWithGhost(), Math.max(1, visible), 1, Math.max(1, visible - 1));
		}
		var across = getHorizontalBar();
		boolean wide = columns.total() > room;
		across.setVisible(wide);
		if (wide) {
			across.setValues(left, 0, columns.total(), Math.max(1, room), 24, Math.max(1, room / 2));
		} else {
			left = 0;
		}
	}

	private void wheel(Event event) {
		int lines = -event.count;
		int before = rows.top();
		if (getVerticalBar().isVisible()) {
			scrollTo(before + lines);
		}
		if (rows.top() == before) {
			Scrolling.wheel(this, event);
		}
		event.doit = false;
	}

	private int sidewaysBar(int width) {
		columns.arrange(content.columns(), character(), rows.gutter(), width);
		return columns.total() > width ? getHorizontalBar().getSize().y : 0;
	}

	/** All cells that are selected, row by row. */
	List<int[]> selectedCells() {
		var cells = new ArrayList<int[]>();
		IntConsumer addRow = row -> {
			int first = selection.isWholeRows() ? 0 : selection.firstColumn();
			int last = selection.isWholeRows() ? columnCount() - 1 : selection.lastColumn();
			for (int column = first; column <= last; column++) {
				cells.add(new int[] { row, column });
			}
		};
		Arrays.stream(selectedRows()).forEach(addRow);
		return cells;
	}
}
