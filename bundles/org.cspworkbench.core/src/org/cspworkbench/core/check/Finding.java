package org.cspworkbench.core.check;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that is wrong or missing in a plan.
 *
 * @param key the check that found it
 * @param sentence what is wrong, where, and what to do
 * @param about the element to open
 */
public record Finding(String key, Severity severity, String sentence, EObject about) {

	public enum Severity {
		ERROR, WARNING, HINT
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
