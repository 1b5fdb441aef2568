package org.cspworkbench.model.words;

import java.util.Optional;

import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;

/** Works out what stands after the bar of a token. Contributed to the extension point {@code org.cspworkbench.core.functions}. */
@FunctionalInterface
public interface WordFunction {

	/** The words for an indicator in an area and period; empty when they cannot be told. */
	Optional<String> words(PlanFigures figures, Subject subject);
}
