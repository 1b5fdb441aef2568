package org.cspworkbench.ui.evidence.chart;

import org.eclipse.swt.graphics.GC;

/** Points of different shapes, so that colour is never all that tells series apart. */
final class Markers {

	private Markers() {
	}

	static void fill(GC gc, int x, int y, int size, int shape) {
		switch (shape % 4) {
			case 0 -> gc.fillOval(x - size, y - size, 2 * size, 2 * size);
			case 1 -> gc.fillRectangle(x - size, y - size, 2 * size, 2 * size);
			case 2 -> gc.fillPolygon(new int[] { x, y - size, x + size, y + size, x - size, y + size });
			default -> gc.fillPolygon(new int[] { x, y - size, x + size, y, x, y + size, x - size, y });
		}
	}
}
