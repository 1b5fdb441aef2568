package org.cspworkbench.forms.internal.tokens;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One behind the other, line after line; the last one takes what is left of its line. */
final class FlowLayout extends Layout {

	private static final int MARGIN = 4;
	private static final int GAP = 4;
	private static final int LAST = 110;

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? 300 : wHint;
		return new Point(width, arrange(composite, width, false));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		arrange(composite, composite.getClientArea().width, true);
	}

	private static int arrange(Composite composite, int width, boolean place) {
		var children = composite.getChildren();
		int x = MARGIN;
		int y = MARGIN;
		int line = 0;
		for (int i = 0; i < children.length; i++) {
			boolean last = i == children.length - 1;
			var size = children[i].computeSize(SWT.DEFAULT, SWT.DEFAULT);
			int wanted = last ? LAST : Math.min(size.x, width - 2 * MARGIN);
			if (x > MARGIN && x + wanted > width - MARGIN) {
				x = MARGIN;
				y += line + GAP;
				line = 0;
			}
			line = Math.max(line, size.y);
			if (place) {
				put(children[i], x, y, last ? Math.max(1, width - MARGIN - x) : wanted, size.y);
			}
			x += wanted + GAP;
		}
		return y + line + MARGIN;
	}

	private static void put(Control child, int x, int y, int width, int height) {
		child.setBounds(x, y, width, height);
	}
}
