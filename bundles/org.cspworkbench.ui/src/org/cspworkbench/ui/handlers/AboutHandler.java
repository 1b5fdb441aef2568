package org.cspworkbench.ui.handlers;

import org.cspworkbench.ui.UiMessages;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class AboutHandler {

	@Execute
	void show(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
		var version = Platform.getBundle("org.cspworkbench.app").getVersion();
		MessageDialog.openInformation(shell, UiMessages.text("about.title"), UiMessages.text("about.text", version.toString(), Runtime.version().toString()));
	}
}
