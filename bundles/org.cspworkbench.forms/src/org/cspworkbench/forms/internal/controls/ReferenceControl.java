package org.cspworkbench.forms.internal.controls;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.entry.TextEntry;
import org.cspworkbench.forms.internal.text.ReferenceValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Another object, found by typing part of its name. */
public final class ReferenceControl implements FieldControl {

	@Override
	public int bid(FormField field) {
		return field.isReference() && !field.feature().isMany() ? TYPE : CANNOT;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		var entry = new TextEntry(parent, field, new ReferenceValue(field.site(), (EReference) field.feature()), SWT.SINGLE);
		entry.text().setMessage(Messages.typeToSearch);
		entry.button(WidgetIds.CHOOSE, "▾", Messages.choose, entry::suggestAll);
		entry.button(WidgetIds.OPEN, "↗", Messages.open, () -> {
			if (field.value() instanceof EObject target) {
				field.site().open(target);
			}
		});
		return entry;
	}
}
