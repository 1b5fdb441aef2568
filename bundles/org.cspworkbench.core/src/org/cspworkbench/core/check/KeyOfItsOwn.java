package org.cspworkbench.core.check;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.check.Finding.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/** Gives the second of two elements with one key a key that is free: asb.incidents-2. */
final class KeyOfItsOwn {

	private static final Messages MESSAGES = Messages.of(KeyOfItsOwn.class);

	private KeyOfItsOwn() {
	}

	static Fix fix(EStructuralFeature key) {
		return new Fix(MESSAGES.text("mend.keyOfItsOwn"), (domain, element) -> SetCommand.create(domain, element, key, free(element, key)));
	}

	private static String free(EObject element, EStructuralFeature key) {
		var taken = element.eContainer().eContents().stream().filter(other -> other.eClass() == element.eClass()).map(other -> String.valueOf(other.eGet(key))).collect(Collectors.toSet());
		return IntStream.iterate(2, number -> number + 1).mapToObj(number -> element.eGet(key) + "-" + number).filter(candidate -> !taken.contains(candidate)).findFirst().orElseThrow();
	}
}
