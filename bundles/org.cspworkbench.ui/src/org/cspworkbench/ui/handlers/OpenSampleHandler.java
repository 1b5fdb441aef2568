package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.Problems;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class OpenSampleHandler {

	@Execute
	void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanLibrary library, EditorOpener opener) {
		try {
			opener.open(library.sample());
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
