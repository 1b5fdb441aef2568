package org.cspworkbench.ui.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;

import jakarta.annotation.PostConstruct;

/** What holds for every widget of the window and its dialogs, whoever makes it; the toolkit tells of each new one once. */
public class EveryWidget {

	/** The platform's style for one widget; other platforms have no such key and draw disabled buttons pale by themselves. */
	private static final String GTK_CSS = "org.eclipse.swt.internal.gtk.css";
	private static final String PALE = "button:disabled, checkbutton:disabled, radiobutton:disabled { opacity: 0.45; } toolbutton:disabled { opacity: 0.65; }";

	/** Set on what has got its style and its ids; the toolkit tells of it again whenever it is moved with what it is in. */
	private static final String KNOWN = "org.cspworkbench.widget.known";

	@PostConstruct
	void listen() {
		Display.getCurrent().addFilter(SWT.Skin, event -> {
			if (event.widget instanceof Control control && !isNew(control)) {
				event.type = SWT.None;
				return;
			}
			if (event.widget instanceof Button || event.widget instanceof ToolItem) {
				// In the colours of the style sheet those that cannot be pressed would look like the others.
				event.widget.setData(GTK_CSS, PALE);
			}
			if (event.widget instanceof Button button) {
				DialogIds.tag(button);
			}
			if (event.widget instanceof Text text) {
				DialogIds.tag(text);
				letTabLeave(text);
			}
			if (event.widget instanceof Control control && !(control instanceof Label)) {
				SpokenName.giveIfNone(control);
			}
		});
	}

	/** Nobody types tabs into a text of several lines; without this the keyboard would be caught in it. */
	private static void letTabLeave(Text text) {
		if ((text.getStyle() & SWT.MULTI) != 0 && text.getListeners(SWT.Traverse).length == 0) {
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
	}

	private static boolean isNew(Control control) {
		if (control.getData(KNOWN) != null) {
			return false;
		}
		control.setData(KNOWN, true);
		return true;
	}
}
