package org.cspworkbench.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;

/** The editor of one object. It is disposed with its control. */
public interface Form {

	Control control();

	EObject object();

	/** Puts the keyboard into the field that had it last, or into the first one. */
	void focus();

	/** Goes to a field of the object, or of an object inside it; false when the form does not show it. */
	boolean reveal(EObject object, Optional<EStructuralFeature> feature);

	/** What the form itself has found: broken rules of the metamodel, and texts that could not be read. */
	List<FieldDiagnostic> diagnostics();

	/** Calls back whenever {@link #diagnostics()} has changed. */
	void onDiagnostics(Consumer<List<FieldDiagnostic>> listener);

	/** Shows what others have found, such as the checks of the plan, at the fields that it is about. */
	void showFindings(List<FieldDiagnostic> findings);

	/** Builds what has not been scrolled to yet. */
	void buildAll();

	void dispose();
}
