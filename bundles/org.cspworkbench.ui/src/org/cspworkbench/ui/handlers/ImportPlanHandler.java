package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class ImportPlanHandler {

	@Execute
	void importPlan(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanLibrary library, EditorOpener opener, FileChooser files) {
		var chosen = files.toOpen(shell, FileQuestion.of(UiMessages.text("import.title"), "*.cspplan"));
		if (chosen.isEmpty()) {
			return;
		}
		try {
			var session = library.importFile(chosen.get());
			opener.open(session, session.plan());
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
