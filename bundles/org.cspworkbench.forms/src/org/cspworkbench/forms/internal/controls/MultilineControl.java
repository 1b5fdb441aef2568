package org.cspworkbench.forms.internal.controls;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.entry.TextEntry;
import org.cspworkbench.forms.internal.text.FeatureTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Plain words over several lines. */
public final class MultilineControl implements FieldControl {

	private static final int LINES = 3;

	@Override
	public int bid(FormField field) {
		return field.holds(String.class) && (field.asksFor("multiline") || field.asksFor("Text")) ? HINT : CANNOT;
	}

	@Override
	public FieldShape shape(FormField field) {
		return FieldShape.WIDE;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		var text = new FeatureTexts(field.site()).value(field.feature()).orElseThrow();
		var entry = new TextEntry(parent, field, text, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		((GridData) entry.text().getLayoutData()).heightHint = LINES * entry.text().getLineHeight();
		return entry;
	}
}
