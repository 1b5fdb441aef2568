package org.cspworkbench.ui.evidence;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The frame of the dialogs that bring something from the facts into the plan. Its words go by a key: title, message, and what the button does. */
abstract class EvidenceDialog extends TitleAreaDialog {

	final PlanSession session;
	final EvidenceDesk desk;
	private final String key;
	private final int columns;
	private boolean ready;

	EvidenceDialog(Shell shell, String key, int columns, PlanSession session, EvidenceDesk desk) {
		super(shell);
		this.key = key;
		this.columns = columns;
		this.session = session;
		this.desk = desk;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiMessages.text(key + ".title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(UiMessages.text(key + ".title"));
		setMessage(UiMessages.text(key + ".message"));
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(12, 12).spacing(8, 6).applyTo(body);
		fill(body);
		return body;
	}

	/** What is asked and shown. */
	abstract void fill(Composite body);

	static Combo combo(Composite parent, String id) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var combo = WidgetIds.tag(new Combo(parent, SWT.READ_ONLY), id);
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		WidgetIds.tag(getButton(IDialogConstants.OK_ID), key + ".do").setText(UiMessages.text(key + ".do"));
		ready(ready);
	}

	/** Whether the button can be pressed; it may be said before there is one. */
	final void ready(boolean now) {
		ready = now;
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(now);
		}
	}

	/** Does it as one step. A step that cannot be done would be dropped without a word. */
	final boolean take(Command command) {
		if (!command.canExecute()) {
			Problems.show(getShell(), new Refusal(UiMessages.text("evidence.notTaken")));
			return false;
		}
		session.commands().execute(command);
		return true;
	}

	/** Whether the plan lets its figures be changed; says so when it does not. */
	final boolean figuresAreOpen() {
		try {
			session.requireOpenFigures();
			return true;
		} catch (Refusal refusal) {
			Problems.show(getShell(), refusal);
			return false;
		}
	}
}
