package org.cspworkbench.ui;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.forms.LabelText;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Shows a refusal as the sentence that it is; its cause goes to the log. */
public final class Problems {

	private static final Logger LOG = Logger.getLogger(Problems.class.getName());

	private Problems() {
	}

	public static void show(Shell shell, Refusal refusal) {
		LOG.log(Level.INFO, refusal.getMessage(), refusal);
		MessageDialog.openError(shell, UiMessages.text("problem.title"), LabelText.of(refusal.getMessage()));
	}
}
