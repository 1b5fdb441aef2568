package org.cspworkbench.ui.handlers;

import java.util.stream.Collectors;

import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.themes.ThemeLibrary;
import org.cspworkbench.exchange.PlanImport;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.FileChooser;
import org.cspworkbench.ui.FileQuestion;
import org.cspworkbench.ui.UiMessages;
import org.cspworkbench.ui.exchange.PlanImportRun;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class ImportPlanHandler {

	private static final String PATTERNS = PlanImport.ENDINGS.stream().map(ending -> "*." + ending).collect(Collectors.joining(";"));

	@Execute
	void importPlan(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, PlanLibrary library, ThemeLibrary themes, EditorOpener opener, FileChooser files) {
		files.toOpen(shell, FileQuestion.of(UiMessages.text("import.title"), PATTERNS))
				.ifPresent(file -> new PlanImportRun(library, new PlanImport(themes), opener).in(shell, file));
	}
}
