package org.cspworkbench.forms.internal.controls;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no; neither is shown grey. */
public final class BooleanControl implements FieldControl {

	@Override
	public int bid(FormField field) {
		var type = field.dataType().map(EDataType::getInstanceClass).orElse(null);
		return !field.feature().isMany() && (type == boolean.class || type == Boolean.class) ? TYPE : CANNOT;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		var box = WidgetIds.tag(new Button(parent, SWT.CHECK), field.id());
		var data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.verticalIndent = 5;
		box.setLayoutData(data);
		AccessibleName.give(box, field.label(), field.help().orElse(""));
		box.addListener(SWT.Selection, event -> field.change(box.getSelection()));
		var widget = new Box(field, box);
		widget.refresh();
		return widget;
	}

	private record Box(FormField field, Button box) implements FieldWidget {

		@Override
		public Control control() {
			return box;
		}

		@Override
		public void refresh() {
			boolean ticked = Boolean.TRUE.equals(field.value());
			if (box.getSelection() != ticked) {
				box.setSelection(ticked);
			}
			box.setGrayed(field.value() == null);
		}
	}
}
