package org.cspworkbench.ui.start;

import java.time.LocalDate;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.begin.NewPlanWish;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks what a first plan needs: for whom, where, and for how long. */
public final class NewPlanDialog extends TitleAreaDialog {

	private final PlanLibrary library;
	private Text partnership;
	private Text area;
	private Spinner firstYear;
	private Spinner years;
	private PlanSession begun;

	public NewPlanDialog(Shell shell, PlanLibrary library) {
		super(shell);
		this.library = library;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(UiMessages.text("new.title"));
		setTitle(UiMessages.text("new.title"));
		setMessage(UiMessages.text("new.told"));
		var fields = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(fields);
		partnership = text(fields, "new.partnership");
		area = text(fields, "new.area");
		var now = LocalDate.now();
		firstYear = spinner(fields, "new.firstYear", 2000, 2100, now.getMonthValue() < 4 ? now.getYear() : now.getYear() + 1);
		years = spinner(fields, "new.years", 1, 4, 1);
		return fields;
	}

	private static Text text(Composite parent, String id) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var text = WidgetIds.tag(new Text(parent, SWT.BORDER), id);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static Spinner spinner(Composite parent, String id, int least, int most, int value) {
		new Label(parent, SWT.NONE).setText(UiMessages.text(id));
		var spinner = WidgetIds.tag(new Spinner(parent, SWT.BORDER), id);
		spinner.setValues(value, least, most, 0, 1, 1);
		return spinner;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(UiMessages.text("new.do"));
		WidgetIds.tag(getButton(IDialogConstants.OK_ID), "new.do");
	}

	@Override
	protected void okPressed() {
		try {
			begun = library.begin(new NewPlanWish(partnership.getText(), area.getText(), firstYear.getSelection(), years.getSelection()));
			super.okPressed();
		} catch (Refusal refusal) {
			setErrorMessage(refusal.getMessage());
		}
	}

	/** The plan that was begun. */
	public PlanSession begun() {
		return begun;
	}
}
