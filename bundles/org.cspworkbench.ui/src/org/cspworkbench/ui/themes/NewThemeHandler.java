package org.cspworkbench.ui.themes;

import org.cspworkbench.core.command.GlobalOptions;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Makes a theme in the folder of the user's themes and opens it. */
public class NewThemeHandler {

	@Execute
	void make(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, GlobalOptions start, ThemeTabs tabs) {
		var dialog = new NewThemeDialog(shell, start.data().resolve("themes"));
		if (dialog.open() == Window.OK) {
			tabs.open(dialog.jar());
		}
	}
}
