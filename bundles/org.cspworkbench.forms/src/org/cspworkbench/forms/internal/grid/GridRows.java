package org.cspworkbench.forms.internal.grid;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.TextLayout;

/** How high the rows are, and which of them are to be seen. Only rows that come into sight are measured. */
final class GridRows {

	private static final int PADDING = 4;
	private static final int MOST_LINES = 8;
	private static final int GUTTER = 22;

	private final Grid grid;
	private final Map<Integer, Integer> heights = new HashMap<>();
	private int top;
	private int room;
	private int header;

	GridRows(Grid grid) {
		this.grid = grid;
	}

	/** The strip at the left by which rows are taken. */
	int gutter() {
		return grid.content().rowActions().allowed() ? GUTTER : 0;
	}

	int headerHeight() {
		if (header == 0) {
			header = groupHeight() + headingHeight() + 2 * PADDING;
		}
		return header;
	}

	/** The line of headings that columns share. */
	int groupHeight() {
		boolean hasGroups = grid.content().columns().stream().anyMatch(column -> !column.group().isEmpty());
		return hasGroups ? lineHeight() + PADDING + PADDING / 2 : 0;
	}

	private int headingHeight() {
		var layout = layout();
		layout.setFont(grid.bold());
		int highest = lineHeight();
		for (int column = 0; column < grid.columns().count(); column++) {
			layout.setWidth(Math.max(1, grid.columns().width(column) - 2 * GridColumns.PADDING));
			layout.setText(grid.columns().column(column).title());
			highest = Math.max(highest, layout.getBounds().height);
		}
		layout.dispose();
		return highest;
	}

	int padding() {
		return PADDING;
	}

	int top() {
		return top;
	}

	void forget() {
		heights.clear();
		header = 0;
	}

	void fit(int height) {
		room = height;
		heights.clear();
		header = 0;
		scrollTo(top);
	}

	/** No further than the last row at the bottom. */
	void scrollTo(int row) {
		int last = grid.rowCountWithGhost() - 1;
		int highestTop = last;
		for (int used = headerHeight(); highestTop > 0; highestTop--) {
			used += height(highestTop);
			if (used > room) {
				highestTop++;
				break;
			}
		}
		top = Math.max(0, Math.min(row, Math.min(highestTop, Math.max(last, 0))));
	}

	/** Scrolls no further than needed; from a row far below it looks upwards, so that only what will be seen is measured. */
	void show(int row) {
		if (row < top) {
			scrollTo(row);
			return;
		}
		int first = row;
		for (int used = headerHeight() + height(row); first > top; first--) {
			used += height(first - 1);
			if (used > room) {
				break;
			}
		}
		top = Math.max(top, first);
	}

	boolean isVisible(int row) {
		return row >= top && row < grid.rowCountWithGhost() && y(row) < room;
	}

	/** Rows that are seen whole. */
	int visibleCount() {
		int y = headerHeight();
		int count = 0;
		for (int row = top; row < grid.rowCountWithGhost(); row++) {
			y += height(row);
			if (y > room) {
				break;
			}
			count++;
		}
		return count;
	}

	int y(int row) {
		int y = headerHeight();
		for (int each = top; each < row; each++) {
			y += height(each);
		}
		return y;
	}

	/** The row at a height, the header being -1, what lies below the last row -2. */
	int at(int y) {
		int edge = headerHeight();
		if (y < edge) {
			return -1;
		}
		for (int row = top; row < grid.rowCountWithGhost() && edge < room; row++) {
			edge += height(row);
			if (y < edge) {
				return row;
			}
		}
		return -2;
	}

	int height(int row) {
		return heights.computeIfAbsent(row, this::measure);
	}

	/** The height at which all rows are seen, as long as they are not too many. */
	int preferredHeight(int width, int mostRows, int highest) {
		grid.columns().arrange(grid.content().columns(), grid.character(), gutter(), width);
		heights.clear();
		header = 0;
		int height = headerHeight();
		int count = grid.rowCountWithGhost();
		for (int row = 0; row < Math.min(count, mostRows) && height < highest; row++) {
			height += height(row);
		}
		return Math.min(height, highest) + 1;
	}

	int lineHeight() {
		return grid.line();
	}

	private int measure(int row) {
		int lines = 1;
		int least = lineHeight() + 2 * PADDING;
		if (row >= grid.content().rowCount()) {
			return least;
		}
		int highest = least;
		TextLayout layout = null;
		for (int column = 0; column < grid.columns().count(); column++) {
			var text = grid.content().cell(row, column).text();
			int width = text.isEmpty() ? 0 : grid.spannedWidth(row, column) - 2 * GridColumns.PADDING;
			if (grid.columns().column(column).wraps() && mayWrap(text, width)) {
				layout = layout == null ? layout() : layout;
				layout.setWidth(Math.max(1, width));
				layout.setText(text);
				lines = Math.min(MOST_LINES, layout.getLineCount());
				highest = Math.max(highest, lines == layout.getLineCount() ? layout.getBounds().height + 2 * PADDING
						: lines * lineHeight() + 2 * PADDING);
			}
		}
		if (layout != null) {
			layout.dispose();
		}
		return highest;
	}

	/** No letter is wider than a line is high, so a short text needs no measuring. */
	private boolean mayWrap(String text, int width) {
		return text.indexOf('\n') >= 0 || text.length() * lineHeight() > width;
	}

	TextLayout layout() {
		var layout = new TextLayout(grid.getDisplay());
		layout.setFont(grid.getFont());
		return layout;
	}
}
