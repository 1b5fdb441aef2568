package org.cspworkbench.ui.themes;

import java.nio.file.Path;

import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Opens a theme jar to be changed. */
public class OpenThemeHandler {

	@Execute
	void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, GlobalOptions start, ThemeTabs tabs) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(UiMessages.text("openTheme.title"));
		dialog.setFilterExtensions("*.jar");
		dialog.setFilterPath(start.data().resolve("themes").toString());
		var chosen = dialog.open();
		if (chosen != null) {
			tabs.open(Path.of(chosen));
		}
	}
}
