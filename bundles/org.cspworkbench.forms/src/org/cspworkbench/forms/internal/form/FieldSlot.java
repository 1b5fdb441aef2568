package org.cspworkbench.forms.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.form.FormOutline.Slot;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A field on the page: its widget, and under it what is wrong with it. */
final class FieldSlot {

	private final FormField field;
	private final FieldShape shape;
	private final Composite room;
	private final FieldWidget widget;
	private final ProblemLine problems;
	private List<FieldDiagnostic> found = List.of();

	FieldSlot(Composite parent, Slot slot, Runnable problemsChanged) {
		this.field = slot.field();
		this.shape = slot.shape();
		this.room = new Composite(parent, SWT.NONE);
		this.widget = slot.control().build(room, field);
		var control = widget.control();
		if (control.getLayoutData() == null) {
			control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		}
		// Not before: a layout that runs while the widget is built would give it a place of its own choice.
		var layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 3;
		room.setLayout(layout);
		if (WidgetIds.of(control).isEmpty()) {
			WidgetIds.tag(control, field.id());
		}
		HelpText.give(control, field);
		this.problems = new ProblemLine(room, field);
		field.onProblems(() -> {
			if (showProblems()) {
				Scrolling.fit(room);
			}
			problemsChanged.run();
		});
	}

	FieldShape shape() {
		return shape;
	}

	Composite room() {
		return room;
	}

	FormField field() {
		return field;
	}

	FieldWidget widget() {
		return widget;
	}

	/** Whether the page has to be laid out anew. */
	boolean refresh() {
		widget.refresh();
		return showProblems();
	}

	Stream<FieldDiagnostic> inputProblems() {
		return widget.inputProblems().stream();
	}

	/** Takes its own out of what was found anywhere; whether the page has to be laid out anew. */
	boolean show(List<FieldDiagnostic> diagnostics) {
		found = diagnostics.stream().filter(this::isHere).toList();
		widget.show(diagnostics.stream().filter(each -> isInside(each.object())).toList());
		return showProblems();
	}

	boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
		if (object == field.owner() && feature.filter(each -> each == field.feature()).isPresent()) {
			showOnPage();
			widget.focus();
			return true;
		}
		if (isInside(object) && widget.reveal(object, feature)) {
			return true;
		}
		return false;
	}

	private void showOnPage() {
		var size = room.getSize();
		Scrolling.show(room, new Rectangle(0, 0, size.x, size.y));
	}

	private boolean showProblems() {
		var typed = widget.saysProblems() ? Stream.<FieldDiagnostic>empty() : inputProblems();
		return problems.show(Stream.concat(typed, found.stream()).toList());
	}

	private boolean isHere(FieldDiagnostic diagnostic) {
		return diagnostic.object() == field.owner() && diagnostic.feature().filter(each -> each == field.feature()).isPresent();
	}

	private boolean isInside(EObject object) {
		return field.isContainment() && object != field.owner() && EcoreUtil.isAncestor(field.owner(), object) && containedHere(object);
	}

	private boolean containedHere(EObject object) {
		EObject child = object;
		while (child.eContainer() != null && child.eContainer() != field.owner()) {
			child = child.eContainer();
		}
		return child.eContainingFeature() == field.feature();
	}
}
