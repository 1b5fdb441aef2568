package org.cspworkbench.forms.internal.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A button that is only its word until the mouse or the keyboard comes to it. A click is a Selection event, as with any button. */
public final class FlatButton extends Canvas {

	private static final int PADDING = 7;
	private static final int MARGIN = 4;

	private final boolean toggles;
	private final String label;
	private boolean on;
	private boolean hovered;

	FlatButton(Composite parent, boolean toggles, String label, String name) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.toggles = toggles;
		this.label = label;
		setToolTipText(name);
		AccessibleName.give(this, name, "");
		describe();
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseEnter, event -> hover(true));
		addListener(SWT.MouseExit, event -> hover(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && hovered) {
				click();
			}
		});
		addListener(SWT.KeyDown, event -> {
			if (event.keyCode == ' ' || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				click();
			}
		});
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	public boolean isOn() {
		return on;
	}

	public void setOn(boolean now) {
		on = now;
		redraw();
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		var gc = new GC(this);
		var words = gc.textExtent(label);
		gc.dispose();
		return new Point(words.x + 2 * PADDING, words.y + 2 * MARGIN);
	}

	/** As the mouse does. */
	public void click() {
		if (toggles) {
			setOn(!on);
		}
		notifyListeners(SWT.Selection, new Event());
	}

	private void hover(boolean now) {
		hovered = now;
		redraw();
	}

	private void paint(GC gc) {
		var palette = Palette.of(this);
		var size = getSize();
		gc.setAntialias(SWT.ON);
		if (getEnabled() && (hovered || on)) {
			gc.setBackground(on ? palette.selection() : palette.line());
			gc.fillRoundRectangle(0, 0, size.x, size.y, 6, 6);
		}
		if (isFocusControl()) {
			gc.setForeground(palette.focus());
			gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 6, 6);
		}
		gc.setForeground(getEnabled() ? palette.inkColor() : palette.disabled());
		gc.drawText(label, PADDING, MARGIN, SWT.DRAW_TRANSPARENT);
	}

	private void describe() {
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = toggles ? ACC.ROLE_CHECKBUTTON : ACC.ROLE_PUSHBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = (getEnabled() ? ACC.STATE_FOCUSABLE : ACC.STATE_DISABLED) | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
						| (on ? ACC.STATE_CHECKED : 0);
			}

			@Override
			public void getDefaultAction(AccessibleControlEvent event) {
				event.result = label;
			}
		});
	}
}
