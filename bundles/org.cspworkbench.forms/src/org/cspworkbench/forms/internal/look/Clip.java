package org.cspworkbench.forms.internal.look;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws within a part of what is to be painted. A clip that is simply taken away lets GTK draw over the neighbours. */
public final class Clip {

	private Clip() {
	}

	public static void within(GC gc, int x, int y, int width, int height, Runnable drawing) {
		var before = gc.getClipping();
		gc.setClipping(new Rectangle(x, y, width, height).intersection(before));
		drawing.run();
		gc.setClipping(before);
	}
}
