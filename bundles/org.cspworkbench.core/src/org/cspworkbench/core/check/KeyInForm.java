package org.cspworkbench.core.check;

import java.text.Normalizer;
import java.util.Locale;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.check.Finding.Fix;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Writes a key as keys are written: small letters and figures, joined by dots and hyphens. */
final class KeyInForm {

	private static final Messages MESSAGES = Messages.of(KeyInForm.class);

	private KeyInForm() {
	}

	static Fix fix(EStructuralFeature key) {
		return new Fix(MESSAGES.text("mend.keyInForm"), (domain, element) -> set(domain, element, key));
	}

	private static Command set(EditingDomain domain, EObject element, EStructuralFeature key) {
		var mended = inForm(String.valueOf(element.eGet(key)));
		return mended.isEmpty() ? UnexecutableCommand.INSTANCE : SetCommand.create(domain, element, key, mended);
	}

	static String inForm(String key) {
		var plain = Normalizer.normalize(key.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return plain.replaceAll("[^a-z0-9.]+", "-").replaceAll("[-.]*\\.[-.]*", ".").replaceAll("^[-.]+|[-.]+$", "");
	}
}
