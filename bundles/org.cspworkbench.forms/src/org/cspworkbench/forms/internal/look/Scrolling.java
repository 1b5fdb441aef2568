package org.cspworkbench.forms.internal.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The page around a control scrolls for it. */
public final class Scrolling {

	private static final int LINE = 24;
	private static final int MARGIN = 12;
	private static final Point NOT_PLACED = new Point(0, 0);

	private Scrolling() {
	}

	/** Scrolls the page so that a part of a control is seen. */
	public static void show(Control control, Rectangle part) {
		var page = page(control);
		if (page == null || page.getContent() == null) {
			return;
		}
		var place = control.getDisplay().map(control, page.getContent(), part);
		var origin = page.getOrigin();
		int room = page.getClientArea().height;
		if (place.y - MARGIN < origin.y || place.height + 2 * MARGIN > room) {
			page.setOrigin(origin.x, Math.max(0, place.y - MARGIN));
		} else if (place.y + place.height + MARGIN > origin.y + room) {
			page.setOrigin(origin.x, place.y + place.height + MARGIN - room);
		}
	}

	/** The wheel over a control that has nothing to scroll, or should not change by a wheel, turns the page. */
	public static void wheel(Control control, Event event) {
		var page = page(control);
		if (page != null) {
			Point origin = page.getOrigin();
			page.setOrigin(origin.x, Math.max(0, origin.y - event.count * LINE));
		}
	}

	/** Controls on one page need more or less room than before. What has no place yet gets its room when it gets its place. */
	public static void fit(Control... changed) {
		if (changed[0].getSize().equals(NOT_PLACED)) {
			return;
		}
		for (var control : changed) {
			control.requestLayout();
		}
		var page = page(changed[0]);
		if (page != null && page.getContent() != null && page.getClientArea().width > 0) {
			int height = page.getContent().computeSize(page.getClientArea().width, SWT.DEFAULT, false).y;
			if (height != page.getMinHeight()) {
				page.setMinHeight(height);
			}
		}
	}

	private static ScrolledComposite page(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite page) {
				return page;
			}
		}
		return null;
	}
}
