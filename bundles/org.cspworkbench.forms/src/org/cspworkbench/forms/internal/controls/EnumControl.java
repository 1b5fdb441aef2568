package org.cspworkbench.forms.internal.controls;

import java.util.List;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.cspworkbench.forms.internal.model.Labels;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of the literals of an enumeration. */
public final class EnumControl implements FieldControl {

	@Override
	public int bid(FormField field) {
		return !field.feature().isMany() && field.feature().getEType() instanceof EEnum ? TYPE : CANNOT;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		return new Choice(parent, field);
	}

	private static final class Choice implements FieldWidget {

		private static final int ROWS = 16;

		private final FormField field;
		private final List<EEnumLiteral> literals;
		private final Combo combo;

		Choice(Composite parent, FormField field) {
			this.field = field;
			this.literals = ((EEnum) field.feature().getEType()).getELiterals();
			combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
			combo.setItems(literals.stream().map(Labels::of).toArray(String[]::new));
			combo.setVisibleItemCount(ROWS);
			AccessibleName.give(combo, field.label(), field.help().orElse(""));
			refresh();
			combo.addListener(SWT.Selection, event -> choose(combo.getSelectionIndex()));
			combo.addListener(SWT.MouseVerticalWheel, event -> {
				event.doit = false;
				Scrolling.wheel(combo, event);
			});
		}

		@Override
		public Control control() {
			return WidgetIds.tag(combo, field.id());
		}

		@Override
		public void refresh() {
			int index = index(field.value());
			if (combo.getSelectionIndex() != index) {
				if (index < 0) {
					combo.deselectAll();
				} else {
					combo.select(index);
				}
			}
		}

		private void choose(int index) {
			if (index >= 0) {
				field.change(literals.get(index).getInstance());
			}
		}

		private int index(Object value) {
			for (int i = 0; i < literals.size(); i++) {
				if (literals.get(i).getInstance().equals(value) || literals.get(i).equals(value)) {
					return i;
				}
			}
			return -1;
		}
	}
}
