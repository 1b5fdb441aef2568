package org.cspworkbench.ui.themes;

import java.nio.file.Path;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.core.themes.ThemeJar;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Installs a theme jar, or a newer one in its place. */
public class InstallThemeHandler {

	@Execute
	void install(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, GlobalOptions start) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(UiMessages.text("installTheme.title"));
		dialog.setFilterExtensions("*.jar");
		var chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		try {
			ThemeJar.install(Path.of(chosen), start.data());
			MessageDialog.openInformation(shell, UiMessages.text("installTheme.title"), UiMessages.text("themes.nextStart"));
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
