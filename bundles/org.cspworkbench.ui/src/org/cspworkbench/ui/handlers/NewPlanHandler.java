package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.start.NewPlanDialog;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class NewPlanHandler {

	@Execute
	void begin(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanLibrary library, EditorOpener opener) {
		var dialog = new NewPlanDialog(shell, library);
		if (dialog.open() == Window.OK) {
			opener.open(dialog.begun(), dialog.begun().plan());
		}
	}
}
