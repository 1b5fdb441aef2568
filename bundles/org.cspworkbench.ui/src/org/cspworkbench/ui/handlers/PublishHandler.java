package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.PlanSaver;
import org.cspworkbench.ui.publish.PublishRun;
import org.cspworkbench.ui.publish.PublishWizard;
import org.cspworkbench.ui.start.PlanWizardDialog;
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
	void publish(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanSession session, Publisher publisher, PlanSaver saver, GlobalOptions start, FileChooser files) {
		var wizard = new PublishWizard(session, Layouts.in(start.data()), files);
		if (new PlanWizardDialog(shell, wizard).open() == Window.OK) {
			new PublishRun(publisher, saver, session, wizard).in(shell);
		}
	}
}
