package org.cspworkbench.ui.evidence;

import org.cspworkbench.ui.FileChooser;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

public class ImportDataHandler {

	@Execute
	void importData(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, EvidenceDesk desk, FileChooser files) {
		ImportWizard.open(shell, desk, files);
	}
}
