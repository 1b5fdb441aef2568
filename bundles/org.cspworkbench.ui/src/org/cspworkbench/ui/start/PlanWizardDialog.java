package org.cspworkbench.ui.start;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A wizard whose buttons can be found by name. */
public final class PlanWizardDialog extends WizardDialog {

	public PlanWizardDialog(Shell shell, IWizard wizard) {
		super(shell, wizard);
		setPageSize(560, 420);
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return WidgetIds.tag(super.createButton(parent, id, label, defaultButton), "wizard." + switch (id) {
			case IDialogConstants.BACK_ID -> "back";
			case IDialogConstants.NEXT_ID -> "next";
			case IDialogConstants.FINISH_ID -> "finish";
			case IDialogConstants.CANCEL_ID -> "cancel";
			default -> "button" + id;
		});
	}
}
