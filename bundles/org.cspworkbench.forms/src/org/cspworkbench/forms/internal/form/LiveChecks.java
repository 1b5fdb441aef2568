package org.cspworkbench.forms.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FieldDiagnostic.Severity;
import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.QuickFix;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.internal.model.Labels;
import org.cspworkbench.forms.internal.model.Naming;
import org.cspworkbench.model.FormHints;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.EValidator.SubstitutionLabelProvider;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.osgi.util.NLS;

/** The rules of the metamodel, applied while somebody works; its sentences are ours. */
final class LiveChecks {

	private final FormSite site;

	LiveChecks(FormSite site) {
		this.site = site;
	}

	/** What is wrong with an object and with everything inside it. */
	List<FieldDiagnostic> check(EObject object) {
		var found = new BasicDiagnostic();
		Map<Object, Object> context = new HashMap<>();
		context.put(SubstitutionLabelProvider.class, new PlainLabels());
		context.put(EValidator.class, Diagnostician.INSTANCE);
		Diagnostician.INSTANCE.validate(object, found, context);
		var diagnostics = new ArrayList<FieldDiagnostic>();
		found.getChildren().forEach(each -> collect(each, diagnostics));
		return diagnostics;
	}

	private void collect(Diagnostic diagnostic, List<FieldDiagnostic> into) {
		if (!diagnostic.getChildren().isEmpty()) {
			diagnostic.getChildren().forEach(each -> collect(each, into));
		} else if (!diagnostic.getData().isEmpty() && diagnostic.getData().getFirst() instanceof EObject object) {
			var feature = diagnostic.getData().size() > 1 && diagnostic.getData().get(1) instanceof EStructuralFeature each ? Optional.of(each)
					: Optional.<EStructuralFeature>empty();
			if (feature.filter(each -> FormHints.isHidden(each)).isEmpty()) {
				into.add(say(diagnostic, object, feature));
			}
		}
	}

	private FieldDiagnostic say(Diagnostic diagnostic, EObject object, Optional<EStructuralFeature> feature) {
		boolean standard = EObjectValidator.DIAGNOSTIC_SOURCE.equals(diagnostic.getSource());
		if (standard && feature.isPresent()) {
			var label = Labels.of(site, object, feature.get());
			if (diagnostic.getCode() == EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS && isEmpty(object, feature.get())) {
				return new FieldDiagnostic(object, feature, Severity.WARNING, NLS.bind(Messages.problem_missing, label), List.of());
			}
			if (diagnostic.getCode() == EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES) {
				var remove = new QuickFix(Messages.fix_takeAway, domain -> new Edits(site).change(object, feature.get(), null));
				return new FieldDiagnostic(object, feature, Severity.ERROR, NLS.bind(Messages.problem_dangling, label),
						feature.get().isMany() ? List.of() : List.of(remove));
			}
		}
		return new FieldDiagnostic(object, feature, severity(diagnostic), diagnostic.getMessage(), List.of());
	}

	private static boolean isEmpty(EObject object, EStructuralFeature feature) {
		return switch (object.eGet(feature)) {
			case null -> true;
			case List<?> values -> values.isEmpty();
			case Object value -> !object.eIsSet(feature);
		};
	}

	private static Severity severity(Diagnostic diagnostic) {
		return switch (diagnostic.getSeverity()) {
			case Diagnostic.ERROR, Diagnostic.CANCEL -> Severity.ERROR;
			case Diagnostic.WARNING -> Severity.WARNING;
			default -> Severity.INFO;
		};
	}

	private final class PlainLabels implements SubstitutionLabelProvider {

		@Override
		public String getObjectLabel(EObject object) {
			return Naming.noun(object.eClass()) + " " + site.name(object);
		}

		@Override
		public String getFeatureLabel(EStructuralFeature feature) {
			return Labels.of(feature);
		}

		@Override
		public String getValueLabel(EDataType type, Object value) {
			return String.valueOf(value);
		}
	}
}
