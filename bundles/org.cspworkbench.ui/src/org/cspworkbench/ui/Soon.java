package org.cspworkbench.ui;

import org.eclipse.swt.widgets.Widget;

/** Does something once in the next turn of the event loop, however often it is asked for in this one, as long as the widget lives. */
public final class Soon {

	private final Widget widget;
	private final Runnable deed;
	private boolean asked;

	public Soon(Widget widget, Runnable deed) {
		this.widget = widget;
		this.deed = deed;
	}

	public void please() {
		if (!asked && !widget.isDisposed()) {
			asked = true;
			widget.getDisplay().asyncExec(this::now);
		}
	}

	private void now() {
		asked = false;
		if (!widget.isDisposed()) {
			deed.run();
		}
	}
}
