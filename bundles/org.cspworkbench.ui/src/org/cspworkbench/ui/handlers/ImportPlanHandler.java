package org.cspworkbench.ui.handlers;

import java.nio.file.Path;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class ImportPlanHandler {

	@Execute
	void importPlan(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanLibrary library, EditorOpener opener) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(UiMessages.text("import.title"));
		dialog.setFilterExtensions("*.cspplan");
		var chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		try {
			var session = library.importFile(Path.of(chosen));
			opener.open(session, session.plan());
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
