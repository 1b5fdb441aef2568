package org.cspworkbench.forms.internal.look;

import org.cspworkbench.forms.values.Hue;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Draws a status as a chip: the shape, the word, and behind them a tint of the colour. */
public final class Chip {

	private static final int PADDING = 7;
	private static final int GAP = 5;

	private Chip() {
	}

	public static Point size(GC gc, StatusLook status) {
		var word = gc.textExtent(status.word());
		return new Point(word.x + shapeSize(word.y) + GAP + 2 * PADDING, word.y + 4);
	}

	public static void draw(GC gc, Palette palette, StatusLook status, int x, int y, int widest) {
		var size = size(gc, status);
		int width = Math.min(size.x, widest);
		var hue = status.hue().orElse(palette.ink());
		var ground = palette.tint(hue);
		var ink = hue.readableOn(ground);
		fill(gc, ground, x, y, width, size.y);
		int shape = shapeSize(size.y - 4);
		Shapes.draw(gc, status.shape(), Palette.color(ink), x + PADDING, y + (size.y - shape) / 2, shape);
		gc.setForeground(Palette.color(ink));
		Clip.within(gc, x, y, width - PADDING / 2, size.y, () -> gc.drawText(status.word(), x + PADDING + shape + GAP, y + 2, SWT.DRAW_TRANSPARENT));
	}

	static void fill(GC gc, Hue ground, int x, int y, int width, int height) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(ground));
		gc.fillRoundRectangle(x, y, width, height, height, height);
	}

	private static int shapeSize(int line) {
		return Math.max(8, line * 5 / 9);
	}
}
