package org.cspworkbench.ui.handlers;

import java.nio.file.Path;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class ExportPlanHandler {

	@CanExecute
	boolean canExport(@Optional PlanSession session) {
		return session != null;
	}

	@Execute
	void export(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanLibrary library, PlanSession session) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(UiMessages.text("export.title"));
		dialog.setFileName(session.id() + ".cspplan");
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		try {
			library.exportFile(session, Path.of(chosen));
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
