package org.cspworkbench.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cspworkbench.core.compare.Difference;
import org.cspworkbench.core.compare.Difference.Added;
import org.cspworkbench.core.compare.Difference.Changed;
import org.cspworkbench.core.compare.Difference.Dropped;
import org.cspworkbench.core.compare.Difference.Moved;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A difference in words: what, where, and how it was and is. */
record DifferenceText(Difference difference) {

	String what() {
		return switch (difference) {
			case Added added -> UiMessages.text("compare.added");
			case Dropped dropped -> UiMessages.text("compare.dropped");
			case Moved moved -> UiMessages.text("compare.moved");
			case Changed changed -> UiMessages.text("compare.changed", FormHints.label(changed.feature()));
		};
	}

	String where() {
		return name(difference.element());
	}

	String before() {
		return switch (difference) {
			case Added added -> "";
			case Dropped dropped -> "";
			case Moved moved -> name(moved.before().eContainer());
			case Changed changed -> value(changed.before(), changed.feature());
		};
	}

	String after() {
		return switch (difference) {
			case Added added -> "";
			case Dropped dropped -> "";
			case Moved moved -> name(moved.after().eContainer());
			case Changed changed -> value(changed.after(), changed.feature());
		};
	}

	private static String name(EObject element) {
		return FormHints.label(element.eClass()) + Optional.ofNullable(FormHints.title(element)).filter(title -> !title.isBlank()).map(title -> ": " + title).orElse("");
	}

	private static String value(EObject element, EStructuralFeature feature) {
		var value = element.eGet(feature);
		if (feature instanceof EReference reference && reference.isContainment()) {
			return UiMessages.text("compare.order");
		}
		return value instanceof List<?> list ? list.stream().map(DifferenceText::single).collect(Collectors.joining("; ")) : single(value);
	}

	private static String single(Object value) {
		return switch (value) {
			case null -> "";
			case EObject target -> name(target);
			default -> value.toString();
		};
	}
}
