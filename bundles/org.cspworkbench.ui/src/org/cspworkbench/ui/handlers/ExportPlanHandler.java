package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.exchange.PlanExport;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class ExportPlanHandler {

	private static final String[] PATTERNS = PlanExport.ENDINGS.stream().map(ending -> "*." + ending).toArray(String[]::new);

	@CanExecute
	boolean canExport(@Optional PlanSession session) {
		return session != null;
	}

	@Execute
	void export(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanLibrary library, PlanSession session, FileChooser files) {
		var chosen = files.toSave(shell, FileQuestion.of(UiMessages.text("export.title"), PATTERNS).named(session.id() + ".cspplan"));
		if (chosen.isEmpty()) {
			return;
		}
		try {
			new PlanExport(library).write(session, chosen.get());
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
