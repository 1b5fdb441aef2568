package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.compare.CompareDialog;
import org.cspworkbench.ui.compare.ComparisonOpener;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class CompareHandler {

	@Execute
	void compare(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanLibrary library, ComparisonOpener comparisons, @Optional PlanSession current) {
		try {
			var dialog = new CompareDialog(shell, library, current);
			if (dialog.open() == Window.OK) {
				comparisons.open(dialog.earlier(), dialog.later());
			}
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
