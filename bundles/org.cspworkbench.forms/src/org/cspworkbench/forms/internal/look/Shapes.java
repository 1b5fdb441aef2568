package org.cspworkbench.forms.internal.look;

import org.cspworkbench.forms.internal.look.StatusLook.Shape;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** Draws shapes as lines and areas, so that they are sharp at every scale and need no font. */
public final class Shapes {

	private Shapes() {
	}

	public static void draw(GC gc, Shape shape, Color color, int x, int y, int size) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(color);
		gc.setBackground(color);
		gc.setLineWidth(Math.max(1, size / 6));
		gc.setLineCap(SWT.CAP_ROUND);
		gc.setLineJoin(SWT.JOIN_ROUND);
		int right = x + size;
		int bottom = y + size;
		int middle = x + size / 2;
		int centre = y + size / 2;
		switch (shape) {
			case CIRCLE -> gc.drawOval(x, y, size, size);
			case DISC -> gc.fillOval(x, y, size + 1, size + 1);
			case HALF_CIRCLE -> {
				gc.drawOval(x, y, size, size);
				gc.fillArc(x, y, size, size, 90, 180);
			}
			case TICK -> gc.drawPolyline(new int[] { x, centre, x + size / 3, bottom - size / 6, right, y + size / 6 });
			case CROSS -> {
				gc.drawLine(x + 1, y + 1, right - 1, bottom - 1);
				gc.drawLine(x + 1, bottom - 1, right - 1, y + 1);
			}
			case TRIANGLE -> gc.fillPolygon(new int[] { middle, y, right, bottom, x, bottom });
			case SQUARE -> gc.fillRectangle(x, y, size, size);
			case DIAMOND -> gc.fillPolygon(new int[] { middle, y, right, centre, middle, bottom, x, centre });
			case DASH -> gc.drawLine(x, centre, right, centre);
		}
		gc.setLineWidth(0);
	}

	/** A box, ticked or not. */
	public static void check(GC gc, boolean on, Color ink, int x, int y, int size) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(ink);
		gc.setLineWidth(1);
		gc.drawRoundRectangle(x, y, size, size, 3, 3);
		if (on) {
			int inset = Math.max(2, size / 5);
			draw(gc, Shape.TICK, ink, x + inset, y + inset, size - 2 * inset);
		}
		gc.setLineWidth(0);
	}
}
