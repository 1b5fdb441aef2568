package org.cspworkbench.forms.internal.look;

import org.eclipse.swt.widgets.Widget;

/** The names by which a style sheet finds the widgets of a form. */
public final class Styles {

	/** The key that the CSS engine of the platform reads. */
	private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

	public static final String PAGE = "form-page";
	public static final String TITLE = "form-title";
	public static final String HEADING = "form-heading";
	public static final String LABEL = "form-label";
	public static final String PROBLEM = "form-problem";

	private Styles() {
	}

	public static <W extends Widget> W style(W widget, String name) {
		widget.setData(KEY, name);
		return widget;
	}
}
