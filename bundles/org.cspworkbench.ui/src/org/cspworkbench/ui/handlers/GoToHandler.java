package org.cspworkbench.ui.handlers;

import org.cspworkbench.ui.find.GoToDialog;
import org.cspworkbench.ui.find.Places;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class GoToHandler {

	@Execute
	void go(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Places places) {
		new GoToDialog(shell, places).open();
	}
}
