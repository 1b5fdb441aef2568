package org.cspworkbench.forms.internal.markdown;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.form.OwnHeading;
import org.eclipse.swt.widgets.Composite;

/** Words in Markdown with figures in braces, and beside them how they will read. */
public final class MarkdownControl implements FieldControl, OwnHeading {

	@Override
	public int bid(FormField field) {
		return field.holds(String.class) && field.asksFor("markdown") ? HINT : CANNOT;
	}

	@Override
	public FieldShape shape(FormField field) {
		return FieldShape.WIDE;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		return new MarkdownField(parent, field);
	}
}
