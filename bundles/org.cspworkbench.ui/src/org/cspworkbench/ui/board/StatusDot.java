package org.cspworkbench.ui.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.forms.values.Hue;
import org.cspworkbench.model.plan.StatusShape;
import org.cspworkbench.model.plan.StatusValue;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;

/** The shape of a status in its colour, for a cell that also says the word. */
final class StatusDot {

	private static final int SIZE = 14;

	private final Display display;
	private final Map<String, Image> images = new HashMap<>();

	StatusDot(Display display) {
		this.display = display;
	}

	Image of(StatusValue status) {
		if (status == null) {
			return null;
		}
		return images.computeIfAbsent(status.getShape() + " " + status.getColour(), key -> draw(status.getShape(), Optional.ofNullable(status.getColour()).flatMap(Hue::read).orElse(new Hue(0x5b, 0x6b, 0x7f))));
	}

	private Image draw(StatusShape shape, Hue hue) {
		ImageGcDrawer drawer = new ImageGcDrawer() {
			@Override
			public void drawOn(GC gc, int width, int height) {
				gc.setAntialias(SWT.ON);
				var colour = new Color(hue.red(), hue.green(), hue.blue());
				gc.setForeground(colour);
				gc.setBackground(colour);
				gc.setLineWidth(2);
				paint(gc, shape);
			}

			@Override
			public int getGcStyle() {
				return SWT.TRANSPARENT;
			}
		};
		return new Image(display, drawer, SIZE, SIZE);
	}

	private static void paint(GC gc, StatusShape shape) {
		switch (shape) {
			case CIRCLE -> gc.drawOval(2, 2, 9, 9);
			case HALF_CIRCLE -> {
				gc.drawOval(2, 2, 9, 9);
				gc.fillArc(2, 2, 10, 10, 90, 180);
			}
			case DISC -> gc.fillOval(1, 1, 12, 12);
			case TICK -> gc.drawPolyline(new int[] { 2, 7, 6, 11, 12, 3 });
			case CROSS -> {
				gc.drawLine(3, 3, 11, 11);
				gc.drawLine(11, 3, 3, 11);
			}
			case TRIANGLE -> gc.fillPolygon(new int[] { 7, 1, 13, 12, 1, 12 });
			case SQUARE -> gc.fillRectangle(2, 2, 10, 10);
			case DIAMOND -> gc.fillPolygon(new int[] { 7, 1, 13, 7, 7, 13, 1, 7 });
			case DASH -> gc.fillRectangle(2, 6, 10, 3);
		}
	}

	void dispose() {
		images.values().forEach(Image::dispose);
	}
}
