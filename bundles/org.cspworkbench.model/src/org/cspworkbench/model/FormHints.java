package org.cspworkbench.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the metamodel says about its own display. The keys are described in docs/metamodel.md. */
public final class FormHints {

	/** The source of the annotations. */
	public static final String SOURCE = "https://cspworkbench.org/form";

	private static final int LONGEST_TITLE = 80;

	private FormHints() {
	}

	/** The label hint, or the name in words: signOffs becomes "Sign offs", and the literal not-started "Not started". */
	public static String label(ENamedElement element) {
		return hint(element, "label").orElseGet(() -> {
			var name = element instanceof EEnumLiteral literal ? literal.getLiteral() : element.getName();
			var words = name.replaceAll("(?<=[a-z])(?=[A-Z])|[-_]", " ").toLowerCase(Locale.ROOT);
			return Character.toUpperCase(words.charAt(0)) + words.substring(1);
		});
	}

	/** The help text, in words for an analyst. */
	public static String help(EModelElement element) {
		return Optional.ofNullable(EcoreUtil.getDocumentation(element)).orElse("");
	}

	public static Optional<String> group(EStructuralFeature feature) {
		return hint(feature, "group");
	}

	public static Optional<String> control(EStructuralFeature feature) {
		return hint(feature, "control");
	}

	public static Optional<Integer> order(EStructuralFeature feature) {
		return hint(feature, "order").map(Integer::valueOf);
	}

	/** The features that a table of these elements shows; empty when the hint is missing. */
	public static List<EStructuralFeature> columns(EStructuralFeature containment) {
		return hint(containment, "columns").stream()
				.flatMap(names -> List.of(names.split(",")).stream())
				.map(name -> ((EClass) containment.getEType()).getEStructuralFeature(name.strip()))
				.toList();
	}

	public static boolean isHidden(EStructuralFeature feature) {
		return hint(feature, "hidden").isPresent();
	}

	/** Whether a short field takes the whole width of the form. */
	public static boolean isRow(EStructuralFeature feature) {
		return hint(feature, "row").isPresent();
	}

	public static boolean isReadOnly(EStructuralFeature feature) {
		return hint(feature, "readOnly").isPresent() || !feature.isChangeable();
	}

	/** The words by which an element is called in lists and sentences: its title feature, followed through references. */
	public static String title(EObject element) {
		return title(element, new HashSet<>());
	}

	private static String title(EObject element, Set<EObject> seen) {
		var feature = titleFeature(element.eClass());
		if (feature.isPresent() && seen.add(element)) {
			var value = element.eGet(feature.get());
			if (value instanceof EObject other) {
				return title(other, seen);
			}
			if (value != null) {
				var text = EcoreUtil.convertToString(((EAttribute) feature.get()).getEAttributeType(), value).strip();
				if (!text.isEmpty()) {
					return shorten(text);
				}
			}
		}
		return label(element.eClass());
	}

	private static Optional<EStructuralFeature> titleFeature(EClass eClass) {
		return hint(eClass, "title")
				.or(() -> eClass.getEAllSuperTypes().reversed().stream().flatMap(type -> hint(type, "title").stream()).findFirst())
				.map(eClass::getEStructuralFeature)
				.filter(feature -> !feature.isMany());
	}

	private static String shorten(String text) {
		var line = text.lines().findFirst().orElse("");
		return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1).stripTrailing() + "…";
	}

	public static Optional<String> hint(EModelElement element, String key) {
		return Optional.ofNullable(EcoreUtil.getAnnotation(element, SOURCE, key));
	}
}
