package org.cspworkbench.forms.internal.model;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.values.Words;
import org.cspworkbench.model.FormHints;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The words for features and literals: the plan's own term first, then the hint, then the name taken apart. */
public final class Labels {

	private Labels() {
	}

	public static String of(FormSite site, EObject owner, EStructuralFeature feature) {
		return site.term(owner, feature).orElseGet(() -> of(feature));
	}

	public static String of(EStructuralFeature feature) {
		return FormHints.hint(feature, "label").orElseGet(() -> Words.label(feature.getName()));
	}

	public static String of(EEnumLiteral literal) {
		return FormHints.hint(literal, "label").orElseGet(() -> Words.label(literal.getLiteral()));
	}
}
