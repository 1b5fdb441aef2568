package org.cspworkbench.forms.internal.controls;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.Forms;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.form.FieldsPanel;
import org.cspworkbench.forms.internal.form.Growing;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.cspworkbench.forms.internal.look.Tools;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.forms.values.Words;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A single part: its own fields in place, or a button to make it. Parts of parts are opened in a form of their own. */
public final class PartControl implements FieldControl {

	private final Forms forms;

	public PartControl(Forms forms) {
		this.forms = forms;
	}

	@Override
	public int bid(FormField field) {
		return field.isContainment() && !field.feature().isMany() ? TYPE : CANNOT;
	}

	@Override
	public FieldShape shape(FormField field) {
		return FieldShape.WIDE;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		return new Part(parent, forms, field);
	}

	private static final class Part implements FieldWidget, Growing {

		private final Composite room;
		private final Forms forms;
		private final FormField field;
		private Optional<FieldsPanel> panel = Optional.empty();
		private List<FieldDiagnostic> diagnostics = List.of();

		Part(Composite parent, Forms forms, FormField field) {
			this.forms = forms;
			this.field = field;
			room = WidgetIds.tag(new Composite(parent, SWT.NONE), field.id());
			var layout = new GridLayout(1, false);
			layout.marginWidth = 0;
			layout.marginHeight = 0;
			layout.marginLeft = 14;
			room.setLayout(layout);
			fill();
		}

		@Override
		public boolean grow() {
			return panel.filter(FieldsPanel::grow).isPresent();
		}

		@Override
		public Control control() {
			return room;
		}

		@Override
		public void refresh() {
			if (panel.map(FieldsPanel::object).orElse(null) != field.value()) {
				fill();
				panel.ifPresent(FieldsPanel::buildAll);
				Scrolling.fit(room);
			} else {
				panel.ifPresent(FieldsPanel::refresh);
			}
		}

		@Override
		public void focus() {
			panel.ifPresentOrElse(FieldsPanel::focus, room::setFocus);
		}

		@Override
		public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
			return panel.filter(each -> each.reveal(object, feature)).isPresent();
		}

		@Override
		public List<FieldDiagnostic> inputProblems() {
			return panel.map(each -> each.inputProblems().toList()).orElse(List.of());
		}

		@Override
		public boolean saysProblems() {
			return true;
		}

		@Override
		public void show(List<FieldDiagnostic> found) {
			diagnostics = found;
			panel.ifPresent(each -> each.show(found));
		}

		private void fill() {
			for (var child : room.getChildren()) {
				child.dispose();
			}
			panel = Optional.empty();
			if (field.value() instanceof EObject part) {
				var fields = new FieldsPanel(room, forms, field.site(), part, field::problemsChanged);
				fields.page().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
				fields.show(diagnostics);
				panel = Optional.of(fields);
			}
			if (!field.readOnly()) {
				buttons();
			}
		}

		private void buttons() {
			var tools = new Tools(room, field.id());
			var types = field.site().childTypes(field.owner(), (EReference) field.feature());
			if (panel.isPresent()) {
				var label = NLS.bind(Messages.part_remove, Words.inSentence(field.label()));
				tools.push(WidgetIds.DELETE, label, label, () -> field.edits().delete(List.of((EObject) field.value())));
				return;
			}
			for (var type : types) {
				boolean only = types.size() == 1;
				var label = NLS.bind(Messages.part_add, Words.inSentence(only ? field.label() : Naming.noun(type)));
				tools.push(only ? WidgetIds.ADD : WidgetIds.part(WidgetIds.ADD, type.getName()), label, label, () -> add(type));
			}
		}

		private void add(EClass type) {
			field.edits().add(field.owner(), (EReference) field.feature(), type, 0);
		}
	}
}
