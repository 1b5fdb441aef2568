package org.cspworkbench.forms.internal.text;

import java.util.List;

import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** How a feature of an object is written as text, and what typing a text there would do. */
public interface FeatureText {

	String write(EObject owner);

	/** The commands, not yet run, that make the owner say what was typed; none when it says so already. */
	Reading<List<Command>> type(EObject owner, String typed);

	default List<Suggestion> suggest(EObject owner, String typed) {
		return List.of();
	}

	default boolean editable(EObject owner) {
		return true;
	}
}
