package org.cspworkbench.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.check.Finding.Fix;
import org.cspworkbench.core.check.Finding.Severity;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.edit.command.SetCommand;

/** The rules of the metamodel over a whole plan. */
public final class RuleCheck implements Check {

	private static final Messages MESSAGES = Messages.of(RuleCheck.class);
	private static final String KEY = "rule";

	@Override
	public List<Finding> findings(Plan plan) {
		var found = new ArrayList<Finding>();
		collect(Diagnostician.INSTANCE.validate(plan), found);
		return found;
	}

	private static void collect(Diagnostic diagnostic, List<Finding> found) {
		if (!diagnostic.getChildren().isEmpty()) {
			diagnostic.getChildren().forEach(child -> collect(child, found));
		} else if (diagnostic.getSeverity() != Diagnostic.OK && !diagnostic.getData().isEmpty() && diagnostic.getData().getFirst() instanceof EObject about) {
			var feature = diagnostic.getData().size() > 1 && diagnostic.getData().get(1) instanceof EStructuralFeature one ? Optional.of(one) : Optional.<EStructuralFeature>empty();
			if (feature.filter(FormHints::isHidden).isEmpty()) {
				found.add(finding(diagnostic, about, feature));
			}
		}
	}

	private static Finding finding(Diagnostic diagnostic, EObject about, Optional<EStructuralFeature> feature) {
		if (EObjectValidator.DIAGNOSTIC_SOURCE.equals(diagnostic.getSource()) && feature.isPresent()) {
			var label = FormHints.label(feature.get());
			if (diagnostic.getCode() == EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS) {
				return new Finding(KEY, Severity.WARNING, MESSAGES.text("check.missing", label), about, feature, List.of());
			}
			if (diagnostic.getCode() == EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES && !feature.get().isMany()) {
				return new Finding(KEY, Severity.ERROR, MESSAGES.text("check.dangling", label), about, feature,
						List.of(new Fix(MESSAGES.text("check.dangling.fix"), (domain, element) -> SetCommand.create(domain, element, feature.get(), SetCommand.UNSET_VALUE))));
			}
		}
		return new Finding(KEY, severity(diagnostic), diagnostic.getMessage(), about, feature, RuleMends.of(String.valueOf(diagnostic.getSource()), feature));
	}

	private static Severity severity(Diagnostic diagnostic) {
		return switch (diagnostic.getSeverity()) {
			case Diagnostic.ERROR -> Severity.ERROR;
			case Diagnostic.INFO -> Severity.HINT;
			default -> Severity.WARNING;
		};
	}
}
