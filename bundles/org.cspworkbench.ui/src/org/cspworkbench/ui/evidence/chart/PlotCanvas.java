package org.cspworkbench.ui.evidence.chart;

import java.util.List;

import org.cspworkbench.evidence.chart.Plot;
import org.cspworkbench.evidence.chart.PlotWords;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows a chart, tells screen readers what it says, and gives a picture of it. */
public final class PlotCanvas extends Canvas {

	private static final Point PICTURE = new Point(960, 540);
	private static final int SHARPNESS = 2;

	private Plot plot = new Plot.Nothing("", "");
	private List<Spot> spots = List.of();
	private int told = -1;

	public PlotCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addListener(SWT.Paint, event -> spots = Drawing.draw(event.gc, getClientArea(), plot, PlotColours.of(this)));
		addListener(SWT.Resize, event -> redraw());
		addListener(SWT.MouseMove, this::point);
		addListener(SWT.MouseExit, event -> setToolTipText(null));
		addListener(SWT.KeyDown, this::walk);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		accessible();
	}

	public void show(Plot next) {
		plot = next;
		told = -1;
		redraw();
		getAccessible().selectionChanged();
	}

	public Plot plot() {
		return plot;
	}

	/** What the chart shows, in words. */
	public String words() {
		return PlotWords.of(plot);
	}

	private void point(Event event) {
		setToolTipText(spots.stream().filter(spot -> spot.place().contains(event.x, event.y)).map(Spot::words).reduce((a, b) -> b).orElse(null));
	}

	/** The arrows go from point to point, for those who use no mouse. */
	private void walk(Event event) {
		if (spots.isEmpty() || event.keyCode != SWT.ARROW_RIGHT && event.keyCode != SWT.ARROW_LEFT) {
			return;
		}
		told = Math.floorMod(told + (event.keyCode == SWT.ARROW_RIGHT ? 1 : -1), spots.size());
		setToolTipText(spots.get(told).words());
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	private void accessible() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = told < 0 || told >= spots.size() ? plot.title() : spots.get(told).words();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = words();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	/** A sharp picture on white ground, for documents. */
	public ImageData picture() {
		var image = new Image(getDisplay(), PICTURE.x * SHARPNESS, PICTURE.y * SHARPNESS);
		var gc = new GC(image);
		var larger = new Transform(getDisplay());
		try {
			gc.setFont(getFont());
			larger.scale(SHARPNESS, SHARPNESS);
			gc.setTransform(larger);
			Drawing.draw(gc, new Rectangle(0, 0, PICTURE.x, PICTURE.y), plot, PlotColours.onWhite());
			return image.getImageData(100);
		} finally {
			larger.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
