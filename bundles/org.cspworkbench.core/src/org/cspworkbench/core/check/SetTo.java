package org.cspworkbench.core.check;

import org.cspworkbench.core.check.Finding.Fix;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/** Mends by one value that is known beforehand. */
final class SetTo {

	private SetTo() {
	}

	static Fix fix(String label, EStructuralFeature feature, Object value) {
		return new Fix(label, (domain, element) -> SetCommand.create(domain, element, feature, value));
	}
}
