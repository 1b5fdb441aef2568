package org.cspworkbench.core.check;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.check.Finding.Fix;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which mends there are for the rules of the metamodel. */
final class RuleMends {

	private static final String SOURCE = "org.cspworkbench.model.";

	private RuleMends() {
	}

	/** By the source of the diagnostic, which ends with the name of the rule. */
	static List<Fix> of(String source, Optional<EStructuralFeature> feature) {
		return switch (source.startsWith(SOURCE) ? source.substring(SOURCE.length()) : "") {
			case "lead.twice", "lead.unnamed", "theme.twice" -> List.of(TakeAway.fix());
			case "key.form" -> feature.map(KeyInForm::fix).stream().toList();
			case "key.twice" -> feature.map(KeyOfItsOwn::fix).stream().toList();
			default -> List.of();
		};
	}
}
