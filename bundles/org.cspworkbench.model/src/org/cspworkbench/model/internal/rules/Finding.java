package org.cspworkbench.model.internal.rules;

import org.cspworkbench.model.internal.Messages;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Adds what a rule found to the diagnostics. The answer is that of the rule: false, the rule does not hold. */
final class Finding {

	private static final String SOURCE = "org.cspworkbench.model.";

	private Finding() {
	}

	static boolean error(DiagnosticChain diagnostics, EObject about, EStructuralFeature feature, String key, Object... values) {
		return add(Diagnostic.ERROR, diagnostics, about, feature, key, values);
	}

	static boolean warning(DiagnosticChain diagnostics, EObject about, EStructuralFeature feature, String key, Object... values) {
		return add(Diagnostic.WARNING, diagnostics, about, feature, key, values);
	}

	private static boolean add(int severity, DiagnosticChain diagnostics, EObject about, EStructuralFeature feature, String key, Object... values) {
		if (diagnostics != null) {
			var data = feature == null ? new Object[] { about } : new Object[] { about, feature };
			diagnostics.add(new BasicDiagnostic(severity, SOURCE + key, 0, Messages.sentence(key, values), data));
		}
		return false;
	}
}
