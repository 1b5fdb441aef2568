package org.cspworkbench.model.words;

import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;

/** The functions that plug-ins bring. One that breaks gives no words, as if it did not know. */
final class WordFunctions {

	private static final Logger LOG = Logger.getLogger(WordFunctions.class.getName());
	private static final String POINT = "org.cspworkbench.core.functions";

	private WordFunctions() {
	}

	static Optional<String> words(String name, PlanFigures figures, Subject subject) {
		var registry = RegistryFactory.getRegistry();
		if (registry == null) {
			return Optional.empty();
		}
		return Arrays.stream(registry.getConfigurationElementsFor(POINT)).filter(element -> name.equals(element.getAttribute("name"))).findFirst()
				.flatMap(element -> words(element, figures, subject));
	}

	private static Optional<String> words(IConfigurationElement element, PlanFigures figures, Subject subject) {
		try {
			return ((WordFunction) element.createExecutableExtension("class")).words(figures, subject);
		} catch (CoreException | RuntimeException | LinkageError broken) {
			LOG.log(Level.WARNING, "The function " + element.getAttribute("name") + " of " + element.getContributor().getName() + " failed", broken);
			return Optional.empty();
		}
	}
}
