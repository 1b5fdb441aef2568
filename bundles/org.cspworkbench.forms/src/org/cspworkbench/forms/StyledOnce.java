package org.cspworkbench.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * A form keeps the colours that each of its widgets was given when it was made. The style engine of the platform would set them all again whenever a tab
 * gets or loses the keyboard, which is felt.
 */
public final class StyledOnce {

	/** The engine leaves alone what bears this, with all that is inside. */
	private static final String KEY = "org.eclipse.e4.ui.css.disabled";

	private StyledOnce() {
	}

	/** To be said when the composite itself has its colours; what is made in it later gets them still. */
	public static void mark(Composite form) {
		form.setData(KEY, true);
	}

	/** Changes the colours of everything, forms too. */
	public static void lift(Display display, Runnable change) {
		var marked = new ArrayList<Control>();
		for (var shell : display.getShells()) {
			collect(shell, marked);
		}
		marked.forEach(form -> form.setData(KEY, null));
		change.run();
		marked.stream().filter(form -> !form.isDisposed()).forEach(form -> form.setData(KEY, true));
	}

	private static void collect(Control control, List<Control> marked) {
		if (Boolean.TRUE.equals(control.getData(KEY))) {
			marked.add(control);
		}
		if (control instanceof Composite composite) {
			for (var child : composite.getChildren()) {
				collect(child, marked);
			}
		}
	}
}
