package org.cspworkbench.ui.handlers;

import org.cspworkbench.forms.StyledOnce;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;

public class AppearanceHandler {

	private static final String LIGHT = "org.cspworkbench.app.light";
	private static final String DARK = "org.cspworkbench.app.dark";

	@Execute
	void change(IThemeEngine themes) {
		var active = themes.getActiveTheme();
		var dark = active != null && DARK.equals(active.getId());
		StyledOnce.lift(Display.getCurrent(), () -> themes.setTheme(dark ? LIGHT : DARK, true));
	}
}
