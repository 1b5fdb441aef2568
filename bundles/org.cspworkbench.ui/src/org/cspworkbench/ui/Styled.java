package org.cspworkbench.ui;

import org.eclipse.swt.widgets.Control;

/** Names for the style sheets: what a control is, never how it looks. */
public final class Styled {

	private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

	private Styled() {
	}

	public static <C extends Control> C as(C control, String name) {
		control.setData(KEY, name);
		return control;
	}
}
