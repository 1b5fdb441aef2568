package org.cspworkbench.forms.internal.text;

import java.util.List;

import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.emf.ecore.EObject;

/** How a value is written as text, and read back. Nothing typed is no value. */
public interface ValueText {

	/** Never called with null. */
	String write(Object value);

	/** Never called with a blank text. */
	Reading<Object> read(EObject owner, String typed);

	default List<Suggestion> suggest(EObject owner, String typed) {
		return List.of();
	}

	/** Numbers stand at the right of their cells. */
	default boolean isNumber() {
		return false;
	}
}
