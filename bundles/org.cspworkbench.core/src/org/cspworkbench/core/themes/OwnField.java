package org.cspworkbench.core.themes;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.model.ModelPackage;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcorePackage;

/** A field that a new theme adds to plans: its name in words, and what it holds. */
public record OwnField(String name, Kind kind) {

	public enum Kind {
		TEXT, WORDS, NUMBER, DATE, YES_NO;

		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		EDataType type() {
			return switch (this) {
				case TEXT -> EcorePackage.Literals.ESTRING;
				case WORDS -> ModelPackage.Literals.MARKDOWN;
				case NUMBER -> ModelPackage.Literals.DECIMAL;
				case DATE -> ModelPackage.Literals.DATE;
				case YES_NO -> EcorePackage.Literals.EBOOLEAN;
			};
		}
	}

	private static final Messages MESSAGES = Messages.of(OwnField.class);

	/** As typed: "Lights checked:yes-no", or the name alone for a text. */
	public static OwnField parse(String typed) throws Refusal {
		var colon = typed.lastIndexOf(':');
		var name = (colon < 0 ? typed : typed.substring(0, colon)).strip();
		var word = colon < 0 ? Kind.TEXT.word() : typed.substring(colon + 1).strip();
		var kinds = Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
		var kind = Arrays.stream(Kind.values()).filter(each -> each.word().equals(word)).findFirst();
		if (kind.isEmpty() || identifier(name).isEmpty()) {
			throw new Refusal(MESSAGES.text("field.unclear", typed, kinds));
		}
		return new OwnField(name, kind.get());
	}

	/** The name as the name of a feature: "Lights checked" is lightsChecked. */
	String identifier() {
		return identifier(name);
	}

	static String identifier(String words) {
		var parts = Arrays.stream(words.split("[^A-Za-z0-9]+")).filter(part -> !part.isEmpty()).toList();
		var joined = parts.stream().map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining());
		return joined.isEmpty() || !Character.isLetter(joined.charAt(0)) ? "" : Character.toLowerCase(joined.charAt(0)) + joined.substring(1);
	}
}
