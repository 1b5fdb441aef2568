package org.cspworkbench.model.internal.rules;

import java.util.regex.Pattern;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;

public final class StatusRules {

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

	private StatusRules() {
	}

	public static boolean colourWellFormed(EObject about, String colour, DiagnosticChain diagnostics) {
		if (colour == null || COLOUR.matcher(colour).matches()) {
			return true;
		}
		return Finding.error(diagnostics, about, about.eClass().getEStructuralFeature("colour"), "colour.form", colour);
	}
}
