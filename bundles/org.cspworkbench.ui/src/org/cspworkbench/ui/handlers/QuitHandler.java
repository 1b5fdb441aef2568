package org.cspworkbench.ui.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;

public class QuitHandler {

	@Execute
	void quit(IWorkbench workbench, MWindow window) {
		var guard = window.getContext().get(IWindowCloseHandler.class);
		if (guard == null || guard.close(window)) {
			workbench.close();
		}
	}
}
