package org.cspworkbench.forms.internal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.values.DateText;
import org.cspworkbench.forms.values.NumberText;
import org.cspworkbench.forms.values.PeriodText;
import org.cspworkbench.forms.values.Words;
import org.cspworkbench.model.FormHints;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How objects and classes are called. */
public final class Naming {

	private static final List<String> USUAL_NAMES = List.of("title", "name", "label", "text", "ref", "key", "id");

	private static final int DEEPEST = 4;
	private static final int LONGEST = 110;

	private Naming() {
	}

	/** One line, and not too long. */
	public static String of(EObject object) {
		var line = of(object, DEEPEST).strip().lines().findFirst().orElse("");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
	}

	/** A name may lead to another object's name, and that one back: it is not followed for ever. */
	private static String of(EObject object, int depth) {
		var name = depth == 0 ? "" : nameFeatures(object.eClass()).stream().map(feature -> text(object.eGet(feature), depth - 1))
				.filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
		return name.isEmpty() ? anyText(object).orElseGet(() -> noun(object.eClass())) : name;
	}

	/** Those that the class's hint names; else the first of the usual ones that it has; else its first text. */
	public static List<EStructuralFeature> nameFeatures(EClass type) {
		var hinted = hint(type, "title").map(names -> features(type, List.of(names.split("[\\s,]+")))).orElse(List.of());
		if (!hinted.isEmpty()) {
			return hinted;
		}
		var texts = type.getEAllAttributes().stream().filter(Naming::isPlainText).toList();
		return Stream.concat(USUAL_NAMES.stream().map(type::getEStructuralFeature).filter(texts::contains), texts.stream()).limit(1).toList();
	}

	public static List<EStructuralFeature> features(EClass type, List<String> names) {
		return names.stream().map(type::getEStructuralFeature).filter(Objects::nonNull).toList();
	}

	/** "Action", "Funded outcome" */
	public static String noun(EClass type) {
		return FormHints.hint(type, "label").orElseGet(() -> Words.label(type.getName()));
	}

	public static String nouns(EClass type) {
		return FormHints.hint(type, "plural").orElseGet(() -> Words.plural(noun(type)));
	}

	/** A class that says nothing itself goes by what the nearest of those that it extends says. */
	private static Optional<String> hint(EClass type, String key) {
		return Stream.concat(Stream.of(type), type.getEAllSuperTypes().reversed().stream())
				.flatMap(each -> FormHints.hint(each, key).stream()).findFirst();
	}

	private static Optional<String> anyText(EObject object) {
		return object.eClass().getEAllAttributes().stream().filter(attribute -> isPlainText(attribute) && object.eIsSet(attribute))
				.map(attribute -> (String) object.eGet(attribute)).filter(text -> !text.isBlank()).findFirst();
	}

	private static boolean isPlainText(EAttribute attribute) {
		return !attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class;
	}

	private static String text(Object value, int depth) {
		return switch (value) {
			case null -> "";
			case List<?> values -> values.stream().map(each -> text(each, depth)).collect(Collectors.joining(", "));
			case EObject object -> of(object, depth);
			case Period period -> PeriodText.write(period);
			case LocalDate date -> DateText.write(date);
			case BigDecimal number -> NumberText.write(number);
			case Object other -> other.toString();
		};
	}
}
