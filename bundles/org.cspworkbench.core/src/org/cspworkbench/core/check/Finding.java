package org.cspworkbench.core.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Something that is wrong or missing in a plan.
 *
 * @param key the check that found it
 * @param sentence what is wrong, where, and what to do
 * @param about the element to open
 * @param feature the field of the element to go to, when there is one
 * @param fixes the mends on offer
 */
public record Finding(String key, Severity severity, String sentence, EObject about, Optional<EStructuralFeature> feature, List<Fix> fixes) {

	public enum Severity {
		ERROR, WARNING, HINT
	}

	/** A mend that one click makes: a step that can be undone, for the element that the finding is about. */
	public record Fix(String label, BiFunction<EditingDomain, EObject, Command> step) {
	}

	public Finding {
		fixes = List.copyOf(fixes);
	}

	public Finding(String key, Severity severity, String sentence, EObject about) {
		this(key, severity, sentence, about, Optional.empty(), List.of());
	}

	/** Tells this finding from others of the same rule about the same element; it changes when the sentence does. */
	public String fingerprint() {
		return Integer.toHexString(sentence.hashCode());
	}

	/** The same, said about the original of a copy. */
	Finding about(EObject other) {
		return new Finding(key, severity, sentence, other, feature, fixes);
	}

	/** The same, with the field to go to. */
	Finding at(EStructuralFeature field) {
		return new Finding(key, severity, sentence, about, Optional.of(field), fixes);
	}

	/** The same, with a mend. */
	Finding with(Fix fix) {
		return new Finding(key, severity, sentence, about, feature, List.of(fix));
	}

	public static Finding error(String key, String sentence, EObject about) {
		return new Finding(key, Severity.ERROR, sentence, about);
	}

	public static Finding warning(String key, String sentence, EObject about) {
		return new Finding(key, Severity.WARNING, sentence, about);
	}

	public static Finding hint(String key, String sentence, EObject about) {
		return new Finding(key, Severity.HINT, sentence, about);
	}
}
