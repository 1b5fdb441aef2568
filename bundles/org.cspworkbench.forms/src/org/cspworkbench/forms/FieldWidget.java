package org.cspworkbench.forms;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;

/** The widget that a control built for one field. */
public interface FieldWidget {

	Control control();

	/** The model has changed: show it. Called for every change in the plan, so nothing to do must cost nothing. */
	void refresh();

	default void focus() {
		control().setFocus();
	}

	/** Shows a feature of an object inside this field's value; false when it is not in here. */
	default boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
		return false;
	}

	/** What is wrong with what stands in the widget and could not become a value. */
	default List<FieldDiagnostic> inputProblems() {
		return List.of();
	}

	/** Whether the widget says itself what is wrong with what is in it, so that the form need not say it under the field. */
	default boolean saysProblems() {
		return false;
	}

	/** Something was found out about objects inside this field's value. */
	default void show(List<FieldDiagnostic> diagnostics) {
	}
}
