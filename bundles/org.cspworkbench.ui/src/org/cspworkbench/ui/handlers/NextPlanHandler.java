package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.PlanOpener;
import org.cspworkbench.ui.start.NextPlanWizard;
import org.cspworkbench.ui.start.PlanWizardDialog;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class NextPlanHandler {

	@Execute
	void begin(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanLibrary library, PlanOpener plans, EditorOpener opener, @Optional PlanSession current) {
		var wizard = new NextPlanWizard(library, plans, current);
		if (new PlanWizardDialog(shell, wizard).open() == Window.OK) {
			opener.open(wizard.next(), wizard.next().plan());
		}
	}
}
