package org.cspworkbench.forms.internal.model;

import java.util.stream.Stream;

import org.cspworkbench.model.FormHints;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What people see of a class: not its container, not its identifier unless that has a label, nothing that the hints hide. */
public final class Visible {

	private Visible() {
	}

	public static Stream<EStructuralFeature> features(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(Visible::isVisible);
	}

	private static boolean isVisible(EStructuralFeature feature) {
		boolean container = feature instanceof EReference reference && reference.isContainer();
		boolean bareId = feature instanceof EAttribute attribute && attribute.isID() && FormHints.hint(feature, "label").isEmpty();
		return !FormHints.isHidden(feature) && !container && !bareId;
	}
}
