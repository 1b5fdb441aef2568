package org.cspworkbench.check.rule;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.core.Messages;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.core.check.Finding.Fix;
import org.cspworkbench.core.check.Finding.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/** Findings in sentences; the key of the sentence is the id of the rule. */
final class Say {

	private static final Messages MESSAGES = Messages.of(Say.class);

	private Say() {
	}

	static Finding in(Passage passage, Severity severity, String rule, Object... values) {
		return finding(severity, passage.element(), passage.attribute(), List.of(), rule, values);
	}

	/** With a mend that puts other words in the place of some of the passage; none when these words are not typed there as they read. */
	static Finding mending(Passage passage, String words, String better, Severity severity, String rule, Object... values) {
		var first = passage.raw().indexOf(words);
		var fixes = first < 0 || passage.raw().indexOf(words, first + 1) >= 0 ? List.<Fix>of()
				: List.of(new Fix(MESSAGES.text("mend.replace", words, better), (domain, element) -> SetCommand.create(domain, element, passage.attribute(),
						String.valueOf(element.eGet(passage.attribute())).replace(words, better))));
		return finding(severity, passage.element(), passage.attribute(), fixes, rule, values);
	}

	static Finding about(EObject element, EStructuralFeature feature, Severity severity, String rule, Object... values) {
		return finding(severity, element, feature, List.of(), rule, values);
	}

	static Finding about(EObject element, EStructuralFeature feature, List<Fix> fixes, Severity severity, String rule, Object... values) {
		return finding(severity, element, feature, fixes, rule, values);
	}

	/** The name of a mend. */
	static String mend(String name, Object... values) {
		return MESSAGES.text("mend." + name, values);
	}

	private static Finding finding(Severity severity, EObject element, EStructuralFeature feature, List<Fix> fixes, String rule, Object... values) {
		return new Finding("words." + rule, severity, MESSAGES.text("words." + rule, values), element, Optional.ofNullable(feature), fixes);
	}
}
