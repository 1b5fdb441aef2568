package org.cspworkbench.ui.handlers;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.window.WordsDialog;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class SaveAsHandler {

	@CanExecute
	boolean canSave(@Optional PlanSession session) {
		return session != null;
	}

	@Execute
	void save(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanSession session, PlanLibrary library, EditorOpener opener) {
		var title = WordsDialog.ask(shell, "saveAs", UiMessages.text("saveAs.title"), UiMessages.text("saveAs.question"), session.plan().getTitle());
		try {
			if (title.isPresent()) {
				var copy = library.saveAs(session, title.get());
				opener.open(copy, copy.plan());
			}
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
