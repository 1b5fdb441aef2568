package org.cspworkbench.forms;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Something to say about a field: one sentence, how grave it is, and the mends on offer. */
public record FieldDiagnostic(EObject object, Optional<EStructuralFeature> feature, Severity severity, String sentence, List<QuickFix> fixes) {

	public enum Severity {
		ERROR, WARNING, INFO
	}

	public FieldDiagnostic {
		fixes = List.copyOf(fixes);
	}

	public static FieldDiagnostic error(EObject object, EStructuralFeature feature, String sentence, QuickFix... fixes) {
		return new FieldDiagnostic(object, Optional.of(feature), Severity.ERROR, sentence, List.of(fixes));
	}
}
