package org.cspworkbench.forms.internal.look;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A few flat buttons in a row: one stop for Tab, the arrow keys go from one to the next. */
public final class Tools {

	private final Composite bar;
	private final String id;

	/** The buttons are called by the id and the part that each of them is. */
	public Tools(Composite parent, String id) {
		this.id = id;
		bar = new Composite(parent, SWT.NONE);
		var layout = new RowLayout();
		layout.wrap = false;
		layout.spacing = 0;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		bar.setLayout(layout);
	}

	public Composite bar() {
		return bar;
	}

	public FlatButton push(String part, String label, String name, Runnable action) {
		return button(false, part, label, name, action);
	}

	public FlatButton toggle(String part, String label, String name, Runnable action) {
		return button(true, part, label, name, action);
	}

	private FlatButton button(boolean toggles, String part, String label, String name, Runnable action) {
		var button = WidgetIds.tag(new FlatButton(bar, toggles, label, name), WidgetIds.part(id, part));
		button.addListener(SWT.Selection, event -> action.run());
		button.addListener(SWT.KeyDown, this::press);
		bar.setTabList(new Control[] { bar.getChildren()[0] });
		return button;
	}

	private void press(Event event) {
		int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		var buttons = bar.getChildren();
		for (int i = 0; step != 0 && i < buttons.length; i++) {
			if (buttons[i] == event.widget) {
				next(buttons, i, step);
				return;
			}
		}
	}

	/** Those that can do nothing now are passed over. */
	private static void next(Control[] buttons, int from, int step) {
		for (int i = from + step; i >= 0 && i < buttons.length; i += step) {
			if (buttons[i].getEnabled()) {
				buttons[i].setFocus();
				return;
			}
		}
	}
}
