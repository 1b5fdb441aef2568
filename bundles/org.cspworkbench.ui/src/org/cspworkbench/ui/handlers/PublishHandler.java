package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.ui.publish.PublishDialog;
import org.cspworkbench.ui.publish.PublishRun;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class PublishHandler {

	@CanExecute
	boolean canPublish(@Optional PlanSession session) {
		return session != null;
	}

	@Execute
	void publish(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanSession session, Publisher publisher) {
		var dialog = new PublishDialog(shell, session);
		if (dialog.open() == Window.OK) {
			new PublishRun(publisher, dialog.publication(), dialog.target()).in(shell);
		}
	}
}
