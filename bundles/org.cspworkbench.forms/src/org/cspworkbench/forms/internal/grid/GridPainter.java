package org.cspworkbench.forms.internal.grid;

import org.cspworkbench.forms.internal.grid.GridCell.Kind;
import org.cspworkbench.forms.internal.look.Clip;
import org.cspworkbench.forms.internal.look.Chip;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.look.Shapes;
import org.cspworkbench.forms.internal.look.StatusLook.Shape;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Draws the visible part of a grid in the colours of the theme. */
final class GridPainter {

	private final Grid grid;

	GridPainter(Grid grid) {
		this.grid = grid;
	}

	void paint(GC gc) {
		var area = grid.getClientArea();
		var palette = Palette.of(grid);
		gc.setFont(grid.getFont());
		gc.setBackground(palette.paperColor());
		gc.fillRectangle(area);
		var layout = grid.rows().layout();
		int y = grid.rows().headerHeight();
		for (int row = grid.rows().top(); row < grid.rowCountWithGhost() && y < area.height; row++) {
			row(gc, palette, layout, row, y, area);
			y += grid.rows().height(row);
		}
		layout.dispose();
		header(gc, palette, area);
		grid.editing().frame().ifPresent(editor -> {
			gc.setForeground(palette.focus());
			gc.setLineWidth(2);
			gc.drawRectangle(editor);
			gc.setLineWidth(0);
		});
		frame(gc, palette, area, Math.min(y, area.height - 1));
	}

	private void row(GC gc, Palette palette, TextLayout layout, int row, int y, Rectangle area) {
		int height = grid.rows().height(row);
		gutter(gc, palette, row, y, height);
		for (int column = 0; column < grid.columns().count(); column++) {
			int x = grid.columns().start(column) - grid.left();
			var cell = cell(row, column);
			if (x < area.width && cell.kind() != Kind.SPANNED) {
				cell(gc, palette, layout, row, column, new Rectangle(x, y, grid.spannedWidth(row, column), height));
			}
		}
		gc.setForeground(palette.line());
		gc.drawLine(0, y + height - 1, Math.min(area.width, grid.columns().total() - grid.left()), y + height - 1);
		focus(gc, palette, row, y, height);
	}

	private void cell(GC gc, Palette palette, TextLayout layout, int row, int column, Rectangle place) {
		var cell = cell(row, column);
		boolean selected = grid.selection().contains(row, column) && !grid.selection().isOneCell();
		if (selected || cell.kind() == Kind.TOTAL) {
			gc.setBackground(selected ? palette.selection() : palette.header());
			gc.fillRectangle(place.x, place.y, place.width, place.height - 1);
		}
		int top = place.y + grid.rows().padding();
		int padding = GridColumns.PADDING;
		if (cell.isCheck()) {
			int size = Math.max(10, grid.rows().lineHeight() * 3 / 4);
			Shapes.check(gc, cell.kind() == Kind.TICKED, palette.inkColor(), place.x + padding, top + (grid.rows().lineHeight() - size) / 2, size);
		} else if (cell.status().isPresent()) {
			Chip.draw(gc, palette, cell.status().get(), place.x + padding - 2, top - 2, place.width - 2 * padding + 4);
		} else {
			words(gc, palette, layout, cell, column, new Rectangle(place.x + padding, top, place.width - 2 * padding, place.height - 2));
		}
		cell.problem().ifPresent(problem -> markProblem(gc, palette, place));
		gc.setForeground(palette.line());
		gc.drawLine(place.x + place.width - 1, place.y, place.x + place.width - 1, place.y + place.height - 1);
	}

	private void words(GC gc, Palette palette, TextLayout layout, GridCell cell, int column, Rectangle room) {
		if (cell.text().isEmpty()) {
			return;
		}
		var heading = grid.columns().column(column);
		layout.setFont(cell.kind() == Kind.TOTAL ? bold() : grid.getFont());
		layout.setText(heading.wraps() ? cell.text() : cell.text().replace('\n', ' '));
		layout.setWidth(heading.wraps() || heading.right() ? Math.max(1, room.width) : SWT.DEFAULT);
		layout.setAlignment(heading.right() && cell.kind() != Kind.ABSENT ? SWT.RIGHT : SWT.LEFT);
		gc.setForeground(ink(palette, cell));
		Clip.within(gc, room.x, room.y - 2, room.width + 2, room.height, () -> layout.draw(gc, room.x, room.y));
	}

	private Color ink(Palette palette, GridCell cell) {
		if (cell.problem().isPresent()) {
			return palette.problem();
		}
		return switch (cell.kind()) {
			case DERIVED, GHOST, ABSENT -> palette.faint();
			default -> palette.inkColor();
		};
	}

	/** A corner, as in spreadsheets; the colour is not alone, the sentence is read out and shown. */
	private void markProblem(GC gc, Palette palette, Rectangle place) {
		int size = 7;
		int right = place.x + place.width - 1;
		gc.setBackground(palette.problem());
		gc.fillPolygon(new int[] { right - size, place.y, right, place.y, right, place.y + size });
		gc.setForeground(palette.problem());
		gc.drawRectangle(place.x, place.y, place.width - 2, place.height - 2);
	}

	private void focus(GC gc, Palette palette, int row, int y, int height) {
		if (row == grid.selection().row() && !grid.selection().isWholeRows() && grid.columns().count() > 0) {
			int column = grid.selection().column();
			int x = grid.columns().start(column) - grid.left();
			gc.setForeground(grid.isFocusControl() ? palette.focus() : palette.faint());
			gc.setLineWidth(grid.isFocusControl() ? 2 : 1);
			if (grid.isFocusControl()) {
				gc.drawRectangle(x, y, grid.spannedWidth(row, column) - 1, height - 1);
			}
			gc.setLineWidth(0);
		}
	}

	private void gutter(GC gc, Palette palette, int row, int y, int height) {
		int width = grid.rows().gutter();
		if (width > 0) {
			boolean selected = grid.selection().isWholeRows() && grid.selection().contains(row, 0);
			gc.setBackground(selected ? palette.selection() : palette.header());
			gc.fillRectangle(-grid.left(), y, width, height - 1);
			gc.setBackground(palette.faint());
			int middle = y + Math.min(height, grid.rows().lineHeight() + 8) / 2;
			if (grid.content().rowProblem(row).isPresent()) {
				Shapes.draw(gc, Shape.TRIANGLE, palette.problem(), width / 2 - 5 - grid.left(), middle - 5, 10);
				return;
			}
			for (int dot = -1; dot <= 1 && row < grid.content().rowCount(); dot++) {
				gc.fillRectangle(width / 2 - 3 - grid.left(), middle + 4 * dot - 1, 2, 2);
				gc.fillRectangle(width / 2 + 1 - grid.left(), middle + 4 * dot - 1, 2, 2);
			}
		}
	}

	private void header(GC gc, Palette palette, Rectangle area) {
		int height = grid.rows().headerHeight();
		int end = Math.min(area.width, grid.columns().total() - grid.left());
		gc.setBackground(palette.header());
		gc.fillRectangle(0, 0, end, height);
		gc.setForeground(palette.line());
		gc.drawLine(0, height - 1, end, height - 1);
		gc.setFont(bold());
		var layout = grid.rows().layout();
		layout.setFont(bold());
		int top = grid.rows().groupHeight();
		for (int column = 0; column < grid.columns().count(); column++) {
			var heading = grid.columns().column(column);
			int x = grid.columns().start(column) - grid.left();
			int width = grid.columns().width(column);
			boolean grouped = !heading.group().isEmpty();
			if (grouped && (column == 0 || !heading.group().equals(grid.columns().column(column - 1).group()))) {
				groupHeading(gc, palette, column, x);
			}
			boolean endsGroup = column + 1 == grid.columns().count() || !grouped
					|| !heading.group().equals(grid.columns().column(column + 1).group());
			gc.setForeground(palette.line());
			gc.drawLine(x + width - 1, endsGroup ? 0 : top, x + width - 1, height - 1);
			heading(gc, palette, layout, heading, x, height, width);
		}
		layout.dispose();
		gc.setFont(grid.getFont());
	}

	private void groupHeading(GC gc, Palette palette, int column, int x) {
		var group = grid.columns().column(column).group();
		int last = column;
		while (last + 1 < grid.columns().count() && group.equals(grid.columns().column(last + 1).group())) {
			last++;
		}
		int end = grid.columns().start(last) + grid.columns().width(last) - grid.left();
		gc.setForeground(palette.inkColor());
		Clip.within(gc, x, 0, end - x, grid.rows().groupHeight(), () -> gc.drawText(group, x + GridColumns.PADDING, grid.rows().padding(), SWT.DRAW_TRANSPARENT));
		gc.setForeground(palette.line());
		gc.drawLine(x, grid.rows().groupHeight(), end - 1, grid.rows().groupHeight());
	}

	/** Stands on the line that ends the header, over as many lines as it needs. */
	private void heading(GC gc, Palette palette, TextLayout layout, GridColumn column, int x, int bottom, int width) {
		layout.setText(column.title());
		layout.setWidth(Math.max(1, width - 2 * GridColumns.PADDING));
		layout.setAlignment(column.right() ? SWT.RIGHT : SWT.LEFT);
		gc.setForeground(palette.inkColor());
		layout.draw(gc, x + GridColumns.PADDING, bottom - grid.rows().padding() - layout.getBounds().height);
	}

	private void frame(GC gc, Palette palette, Rectangle area, int bottom) {
		gc.setForeground(palette.line());
		int end = Math.min(area.width, grid.columns().total() - grid.left());
		gc.drawRectangle(0, 0, Math.min(end, area.width) - 1, Math.min(bottom, area.height - 1) - (bottom >= area.height ? 1 : 0));
	}

	private GridCell cell(int row, int column) {
		return grid.content().cell(row, column);
	}

	private Font bold() {
		return grid.bold();
	}
}
