package org.cspworkbench.model;

import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.model.internal.Messages;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;

/** What the model itself finds wrong with a plan or a part of it, in sentences for the user. */
public final class PlanRules {

	/** The source of a finding about something that is required and missing. */
	public static final String REQUIRED = "org.cspworkbench.model.required.missing";

	private PlanRules() {
	}

	/** The data of a finding are the element and, where there is one, the feature. */
	public static List<Diagnostic> findings(EObject element) {
		return leaves(Diagnostician.INSTANCE.validate(element)).map(PlanRules::inWords).toList();
	}

	private static Stream<Diagnostic> leaves(Diagnostic diagnostic) {
		return diagnostic.getChildren().isEmpty()
				? Stream.of(diagnostic).filter(each -> each.getSeverity() != Diagnostic.OK)
				: diagnostic.getChildren().stream().flatMap(PlanRules::leaves);
	}

	/** EMF's own words about missing values are not for analysts. */
	private static Diagnostic inWords(Diagnostic diagnostic) {
		var data = diagnostic.getData();
		if (diagnostic.getCode() != EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS || !EObjectValidator.DIAGNOSTIC_SOURCE.equals(diagnostic.getSource())
				|| data.size() < 2 || !(data.get(0) instanceof EObject element) || !(data.get(1) instanceof EStructuralFeature feature)) {
			return diagnostic;
		}
		return new BasicDiagnostic(diagnostic.getSeverity(), REQUIRED, 0,
				Messages.sentence("required.missing", FormHints.title(element), FormHints.label(feature)), data.toArray());
	}
}
