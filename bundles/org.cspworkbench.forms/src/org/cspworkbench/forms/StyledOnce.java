package org.cspworkbench.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * A form keeps the colours that each of its widgets was given when it was made. The style engine of the platform would set them all again whenever a tab
 * gets or loses the keyboard, which is felt.
 */
public final class StyledOnce {

	/** The engine leaves alone what bears this, with all that is inside. */
	private static final String KEY = "org.eclipse.e4.ui.css.disabled";

	private StyledOnce() {
	}

	/** To be said when the composite itself has its colours. What is made in it later gets them still: for that the engine may see the form for a moment. */
	public static void mark(Composite form) {
		if (form.getData(KEY) != null) {
			return;
		}
		form.setData(KEY, true);
		var display = form.getDisplay();
		Listener made = event -> {
			if (event.widget instanceof Control control && isInside(control, form) && Boolean.TRUE.equals(form.getData(KEY))) {
				form.setData(KEY, false);
				display.asyncExec(() -> {
					if (!form.isDisposed()) {
						form.setData(KEY, true);
					}
				});
			}
		};
		display.addFilter(SWT.Skin, made);
		form.addDisposeListener(event -> display.removeFilter(SWT.Skin, made));
	}

	private static boolean isInside(Control control, Composite form) {
		for (Composite each = control.getParent(); each != null; each = each.getParent()) {
			if (each == form) {
				return true;
			}
		}
		return false;
	}

	/** Changes the colours of everything, forms too. */
	public static void lift(Display display, Runnable change) {
		var marked = new ArrayList<Control>();
		for (var shell : display.getShells()) {
			collect(shell, marked);
		}
		marked.forEach(form -> form.setData(KEY, false));
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
