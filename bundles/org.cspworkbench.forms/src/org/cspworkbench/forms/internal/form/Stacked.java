package org.cspworkbench.forms.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One control under the other, each as wide as the page. A grid of one column would do the same, but asks every control first how wide it would like to be,
 * which a long form takes a while to find out and nobody wants to know.
 */
final class Stacked extends Layout {

	/** How high a control is at a width. */
	private record Height(int width, int height) {
	}

	/** As little as a control says that is asked for any width: it takes the one that it is given. */
	private static final int NARROW = 64;

	private final int marginWidth;
	private final int marginHeight;
	private final int spacing;

	Stacked(int spacing) {
		this(0, 0, spacing);
	}

	Stacked(int marginWidth, int marginHeight, int spacing) {
		this.marginWidth = marginWidth;
		this.marginHeight = marginHeight;
		this.spacing = spacing;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		if (wHint == SWT.DEFAULT) {
			return new Point(NARROW, hHint == SWT.DEFAULT ? NARROW : hHint);
		}
		int height = 2 * marginHeight;
		for (var child : composite.getChildren()) {
			height += height(child, Math.max(0, wHint - 2 * marginWidth), flushCache) + spacing;
		}
		return new Point(wHint, hHint == SWT.DEFAULT ? height - (composite.getChildren().length == 0 ? 0 : spacing) : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		var area = composite.getClientArea();
		int y = area.y + marginHeight;
		for (var child : composite.getChildren()) {
			int width = Math.max(0, area.width - 2 * marginWidth);
			int height = height(child, width, flushCache);
			child.setBounds(area.x + marginWidth, y, width, height);
			y += height + spacing;
		}
	}

	private static int height(Control child, int width, boolean flushCache) {
		if (!flushCache && child.getLayoutData() instanceof Height known && known.width == width) {
			return known.height;
		}
		int height = child.computeSize(width, SWT.DEFAULT, flushCache).y;
		child.setLayoutData(new Height(width, height));
		return height;
	}

	@Override
	protected boolean flushCache(Control control) {
		control.setLayoutData(null);
		return true;
	}
}
