package org.cspworkbench.forms.internal.model;

import java.util.stream.Stream;

import org.cspworkbench.model.Element;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What people see of a class: not its container, not its identifier unless that has a label, nothing that the hints hide. */
public final class Visible {

	private Visible() {
	}

	public static Stream<EStructuralFeature> features(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(Visible::isVisible);
	}

	/** Of an element that keeps what was not understood, that too. */
	public static Stream<EStructuralFeature> features(EObject object) {
		var keeps = object instanceof Element element && !element.getKept().isEmpty();
		return Stream.concat(features(object.eClass()), keeps ? Stream.of(ModelPackage.Literals.ELEMENT__KEPT) : Stream.of());
	}

	private static boolean isVisible(EStructuralFeature feature) {
		boolean container = feature instanceof EReference reference && reference.isContainer();
		boolean bareId = feature instanceof EAttribute attribute && attribute.isID() && FormHints.hint(feature, "label").isEmpty();
		return !FormHints.isHidden(feature) && !container && !bareId;
	}
}
