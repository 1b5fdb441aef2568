package org.cspworkbench.forms.internal.controls;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.internal.text.FeatureText;
import org.cspworkbench.forms.internal.text.FeatureTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What may be read, selected and copied, but not changed. */
public final class ReadOnlyControl implements FieldControl {

	@Override
	public int bid(FormField field) {
		return field.readOnly() && !field.isContainment() ? FEATURE + HINT : CANNOT;
	}

	@Override
	public FieldShape shape(FormField field) {
		boolean words = field.asksFor("Markdown") || field.asksFor("Text") || field.asksFor("multiline");
		return words ? FieldShape.WIDE : FieldShape.LINE;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		boolean wide = shape(field) == FieldShape.WIDE;
		var text = WidgetIds.tag(new Text(parent, SWT.READ_ONLY | (wide ? SWT.MULTI | SWT.WRAP : SWT.SINGLE)), field.id());
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 60;
		text.setLayoutData(data);
		AccessibleName.give(text, field.label(), field.help().orElse(""));
		var widget = new Words(field, new FeatureTexts(field.site()).cell(field.feature()), text);
		widget.refresh();
		return widget;
	}

	private record Words(FormField field, FeatureText words, Text text) implements FieldWidget {

		@Override
		public Control control() {
			return text;
		}

		@Override
		public void refresh() {
			var now = words.write(field.owner());
			if (!text.getText().equals(now)) {
				text.setText(now);
			}
		}
	}
}
