package org.cspworkbench.ui.preview;

import java.util.Arrays;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** One page of a report, to be scrolled when it is larger than its place. */
final class PageView {

	private static final int MARGIN = 12;
	private static final int WHOLE = 100;
	/** How much of the words' colour the edge of a page has, in hundredths: it is seen on a light ground and on a dark one. */
	private static final int EDGE = 30;

	private final ScrolledComposite scroll;
	private final Canvas canvas;
	private Image image;

	PageView(Composite parent, String id) {
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		canvas = WidgetIds.tag(new Canvas(scroll, SWT.DOUBLE_BUFFERED), id);
		scroll.setContent(canvas);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.getVerticalBar().setIncrement(40);
		canvas.addListener(SWT.Dispose, event -> forget());
		canvas.addPaintListener(this::paint);
	}

	ScrolledComposite control() {
		return scroll;
	}

	Canvas canvas() {
		return canvas;
	}

	/** How wide a page may be without being scrolled sideways. */
	int room() {
		var bar = scroll.getVerticalBar().getSize().x;
		return Math.max(200, scroll.getSize().x - bar - 2 * MARGIN);
	}

	/** How many pixels of the screen a width on the page takes: more on a screen that shows everything larger. */
	int pixels(double width) {
		return (int) Math.round(width * zoom() / WHOLE);
	}

	private int zoom() {
		return canvas.getMonitor().getZoom();
	}

	/** @param page drawn in pixels of the screen, so that it is sharp there */
	void show(ImageData page) {
		forget();
		var drawnAt = zoom();
		ImageDataProvider sharp = zoom -> zoom == drawnAt ? page : page.scaledTo(page.width * zoom / drawnAt, page.height * zoom / drawnAt);
		image = new Image(canvas.getDisplay(), sharp);
		var size = image.getBounds();
		canvas.setData("page", new Point(size.width, size.height));
		canvas.setData("drawn", Arrays.hashCode(page.data));
		scroll.setMinSize(size.width + 2 * MARGIN, size.height + 2 * MARGIN);
		canvas.redraw();
	}

	void toTop() {
		scroll.setOrigin(0, 0);
	}

	private void paint(PaintEvent event) {
		if (image != null) {
			var page = image.getBounds();
			int left = Math.max(MARGIN, (canvas.getSize().x - page.width) / 2);
			event.gc.setAlpha(255 * EDGE / 100);
			event.gc.drawRectangle(left - 1, MARGIN - 1, page.width + 1, page.height + 1);
			event.gc.setAlpha(255);
			event.gc.drawImage(image, left, MARGIN);
		}
	}

	private void forget() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
