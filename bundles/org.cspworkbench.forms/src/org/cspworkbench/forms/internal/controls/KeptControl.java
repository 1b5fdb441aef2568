package org.cspworkbench.forms.internal.controls;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.model.ModelPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What nothing else can show, such as the data of a theme that is not installed: kept as it is, and shown as such. */
public final class KeptControl implements FieldControl {

	private static final int DEEPEST = 6;

	@Override
	public int bid(FormField field) {
		return field.feature() == ModelPackage.Literals.ELEMENT__KEPT ? FEATURE + HINT + 1 : FALLBACK;
	}

	@Override
	public FieldShape shape(FormField field) {
		return FieldShape.WIDE;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		var text = WidgetIds.tag(new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), field.id());
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 60;
		text.setLayoutData(data);
		AccessibleName.give(text, field.label(), field.help().orElse(""));
		var widget = new Kept(field, text);
		widget.refresh();
		return widget;
	}

	private record Kept(FormField field, Text text) implements FieldWidget {

		@Override
		public Control control() {
			return text;
		}

		@Override
		public void refresh() {
			var words = new StringBuilder();
			describe(field.value(), "", 0, words);
			var now = words.isEmpty() ? Messages.kept_nothing : words.toString().stripTrailing();
			if (!text.getText().equals(now)) {
				text.setText(now);
			}
		}

		private static void describe(Object value, String name, int depth, StringBuilder into) {
			switch (value) {
				case null -> {
				}
				case FeatureMap entries -> entries.forEach(entry -> describe(entry.getValue(), entry.getEStructuralFeature().getName(), depth, into));
				case Iterable<?> values -> values.forEach(each -> describe(each, name, depth, into));
				case EObject object -> {
					line(name, "", depth, into);
					if (depth < DEEPEST) {
						for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
							if (object.eIsSet(feature) && !feature.isDerived()) {
								describe(object.eGet(feature), feature.getName(), depth + 1, into);
							}
						}
					}
				}
				case Object other -> line(name, other.toString().strip(), depth, into);
			}
		}

		private static void line(String name, String value, int depth, StringBuilder into) {
			if (!name.isEmpty() || !value.isEmpty()) {
				into.append("    ".repeat(depth)).append(name).append(value.isEmpty() || name.isEmpty() ? "" : ": ").append(value).append('\n');
			}
		}
	}
}
