package org.cspworkbench.forms.internal.form;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** Tells when the tab around a control is hidden behind another one, and when it comes to the front again. */
final class Showing {

	private Showing() {
	}

	static void follow(Control control, Consumer<Boolean> shown) {
		Listener show = event -> shown.accept(true);
		Listener hide = event -> shown.accept(false);
		for (Control each = control; each != null && !(each instanceof CTabFolder); each = each.getParent()) {
			var watched = each;
			watched.addListener(SWT.Show, show);
			watched.addListener(SWT.Hide, hide);
			control.addDisposeListener(event -> {
				if (!watched.isDisposed()) {
					watched.removeListener(SWT.Show, show);
					watched.removeListener(SWT.Hide, hide);
				}
			});
		}
	}
}
