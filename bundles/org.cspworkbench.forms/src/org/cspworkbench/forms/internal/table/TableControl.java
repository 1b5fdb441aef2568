package org.cspworkbench.forms.internal.table;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.internal.form.OwnHeading;
import org.eclipse.swt.widgets.Composite;

/** Parts as the rows of a table that is edited in place. */
public final class TableControl implements FieldControl, OwnHeading {

	private final Forms forms;

	public TableControl(Forms forms) {
		this.forms = forms;
	}

	@Override
	public int bid(FormField field) {
		return field.isContainment() && field.feature().isMany() ? TYPE : CANNOT;
	}

	@Override
	public FieldShape shape(FormField field) {
		return FieldShape.WIDE;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		return new PartsTable(parent, forms, field);
	}
}
