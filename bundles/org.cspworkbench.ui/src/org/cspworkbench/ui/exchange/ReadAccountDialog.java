package org.cspworkbench.ui.exchange;

import org.cspworkbench.exchange.ReadAccount;
import org.cspworkbench.forms.LabelText;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What was understood of a document, and what its reader should look at. */
final class ReadAccountDialog extends TitleAreaDialog {

	private final String plan;
	private final ReadAccount account;

	ReadAccountDialog(Shell shell, String plan, ReadAccount account) {
		super(shell);
		this.plan = plan;
		this.account = account;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(UiMessages.text("import.title"));
		setTitle(LabelText.of(plan));
		setMessage(account.sentences().getFirst());
		var area = (Composite) super.createDialogArea(parent);
		var remarks = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		WidgetIds.tag(remarks, "importPlan.account");
		remarks.setText(account.remarks().isEmpty() ? UiMessages.text("import.clean") : String.join("\n", account.remarks()));
		GridDataFactory.fillDefaults().grab(true, true).hint(620, 220).indent(8, 8).applyTo(remarks);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
