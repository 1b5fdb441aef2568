package org.cspworkbench.sample.tests;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.ecore.EObject;

/** The words in a plan. */
final class Words {

	private Words() {
	}

	/** Every text of one element, without those of the elements inside it. */
	static Stream<String> of(EObject element) {
		return element.eClass().getEAllAttributes().stream().map(element::eGet).flatMap(value -> switch (value) {
			case String text -> Stream.of(text);
			case List<?> many -> many.stream().filter(String.class::isInstance).map(String.class::cast);
			case null, default -> Stream.empty();
		});
	}

	static Stream<String> in(Plan plan) {
		return elements(plan).flatMap(Words::of);
	}

	static Stream<EObject> elements(Plan plan) {
		Iterable<EObject> inside = plan::eAllContents;
		return Stream.concat(Stream.of(plan), StreamSupport.stream(inside.spliterator(), false));
	}

	static <T extends EObject> Stream<T> elements(Plan plan, Class<T> type) {
		return elements(plan).filter(type::isInstance).map(type::cast);
	}
}
