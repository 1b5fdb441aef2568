package org.cspworkbench.forms.internal.tokens;

import org.cspworkbench.forms.internal.look.Clip;
import org.cspworkbench.forms.internal.look.Palette;
import org.cspworkbench.forms.internal.look.Shapes;
import org.cspworkbench.forms.internal.look.StatusLook.Shape;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** One value as a chip: its words, a star where there are primary ones, and a cross to take it out. */
final class TokenChip extends Canvas {

	private static final int PADDING = 7;
	private static final int MARK = 9;
	private static final int GAP = 6;

	private final boolean canStar;
	private final boolean canRemove;
	private String text = "";
	private boolean starred;

	TokenChip(Composite parent, boolean canStar, boolean canRemove) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.canStar = canStar;
		this.canRemove = canRemove;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
	}

	/** Whether it needs another width now. */
	boolean show(String newText, boolean newStarred) {
		boolean wider = !text.equals(newText);
		if (wider || starred != newStarred) {
			text = newText;
			starred = newStarred;
			redraw();
		}
		return wider;
	}

	String text() {
		return text;
	}

	boolean isStarred() {
		return starred;
	}

	boolean isOnStar(int x) {
		return canStar && x < PADDING + starWidth() + GAP;
	}

	boolean isOnCross(int x) {
		return canRemove && x > getSize().x - PADDING - MARK - GAP / 2;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		var gc = new GC(this);
		gc.setFont(getFont());
		var words = gc.textExtent(text);
		gc.dispose();
		int width = words.x + 2 * PADDING + (canStar ? starWidth() + GAP : 0) + (canRemove ? MARK + GAP : 0);
		return new Point(width, words.y + 6);
	}

	private void paint(GC gc) {
		var palette = Palette.of(getParent());
		var size = getSize();
		gc.setBackground(palette.paperColor());
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setAntialias(SWT.ON);
		gc.setBackground(isFocusControl() ? palette.selection() : palette.header());
		gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
		gc.setForeground(isFocusControl() ? palette.focus() : palette.line());
		gc.setLineWidth(isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, size.y - 2, size.y - 2);
		int x = PADDING;
		if (canStar) {
			star(gc, palette, x, size.y / 2);
			x += starWidth() + GAP;
		}
		gc.setForeground(palette.inkColor());
		int start = x;
		Clip.within(gc, start, 0, Math.max(0, size.x - start - PADDING - (canRemove ? MARK + 2 : 0)), size.y, () -> gc.drawText(text, start, 3, SWT.DRAW_TRANSPARENT));
		if (canRemove) {
			Shapes.draw(gc, Shape.CROSS, palette.faint(), size.x - PADDING - MARK + 1, (size.y - MARK) / 2 + 1, MARK - 2);
		}
	}

	/** Full for a primary one, an outline for another. */
	private void star(GC gc, Palette palette, int x, int middle) {
		int width = starWidth();
		var points = new int[20];
		for (int i = 0; i < 10; i++) {
			double angle = Math.PI * i / 5 - Math.PI / 2;
			double radius = i % 2 == 0 ? width / 2.0 : width / 4.6;
			points[2 * i] = x + width / 2 + (int) Math.round(radius * Math.cos(angle));
			points[2 * i + 1] = middle + (int) Math.round(radius * Math.sin(angle));
		}
		gc.setLineWidth(1);
		if (starred) {
			gc.setBackground(palette.inkColor());
			gc.fillPolygon(points);
		} else {
			gc.setForeground(palette.faint());
			gc.drawPolygon(points);
		}
	}

	private int starWidth() {
		return 13;
	}
}
