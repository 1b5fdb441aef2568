package org.cspworkbench.forms.internal.table;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.form.OwnHeading;
import org.cspworkbench.model.assessment.AssessmentPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** The rows of a table of the document, drawn as the table that they make. */
public final class DrawnTableControl implements FieldControl, OwnHeading {

	@Override
	public int bid(FormField field) {
		return isFigures(field) || field.feature() == Literals.FREE_TABLE__ROWS ? HINT : CANNOT;
	}

	@Override
	public FieldShape shape(FormField field) {
		return FieldShape.WIDE;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		var table = new GridField(parent, field, isFigures(field) ? new FigureTableContent(field) : new FreeTableContent(field));
		table.refresh();
		return table;
	}

	private static boolean isFigures(FormField field) {
		return field.feature() == Literals.FIGURE_TABLE__ROWS;
	}
}
