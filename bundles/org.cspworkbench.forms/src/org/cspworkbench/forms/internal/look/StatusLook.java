package org.cspworkbench.forms.internal.look;

import java.util.Locale;
import java.util.Optional;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.model.Labels;
import org.cspworkbench.forms.internal.text.EnumValue;
import org.cspworkbench.forms.values.Hue;
import org.cspworkbench.model.FormHints;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A status is never a colour alone: a word, a shape, and a colour when there is one. */
public record StatusLook(String word, Shape shape, Optional<Hue> hue) {

	public enum Shape {
		CIRCLE, HALF_CIRCLE, DISC, TICK, CROSS, TRIANGLE, SQUARE, DIAMOND, DASH;

		static Shape of(String name) {
			try {
				return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
			} catch (IllegalArgumentException unknown) {
				return DISC;
			}
		}
	}

	/** The look of an object that has a shape and a colour, or of a literal whose hints give them. */
	public static Optional<StatusLook> of(FormSite site, EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> Optional.empty();
			case EObject status -> Optional.of(new StatusLook(site.name(status), shape(status), hue(text(status, "colour"))));
			case Enumerator literal when feature.getEType() instanceof EEnum type -> new EnumValue(type).literal(literal).map(StatusLook::of);
			default -> Optional.empty();
		};
	}

	private static StatusLook of(EEnumLiteral literal) {
		return new StatusLook(Labels.of(literal), Shape.of(FormHints.hint(literal, "shape").orElse("")),
				FormHints.hint(literal, "colour").flatMap(Hue::read));
	}

	private static Shape shape(EObject status) {
		var feature = status.eClass().getEStructuralFeature("shape");
		return feature != null && status.eGet(feature) instanceof Enumerator shape ? Shape.of(shape.getLiteral()) : Shape.of(text(status, "shape"));
	}

	private static Optional<Hue> hue(String text) {
		return Hue.read(text);
	}

	private static String text(EObject status, String name) {
		var feature = status.eClass().getEStructuralFeature(name);
		return feature != null && status.eGet(feature) instanceof String text ? text : "";
	}
}
