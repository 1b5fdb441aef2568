package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.ui.DatabaseDialog;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class DatabaseHandler {

	@Execute
	void choose(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, GlobalOptions start) {
		new DatabaseDialog(shell, start.data()).open();
	}
}
