package org.cspworkbench.forms.internal.text;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.model.Labels;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.cspworkbench.model.FormHints;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** The literals of an enumeration by their labels. */
public final class EnumValue implements ValueText {

	private final EEnum type;

	public EnumValue(EEnum type) {
		this.type = type;
	}

	@Override
	public String write(Object value) {
		return literal(value).map(Labels::of).orElseGet(value::toString);
	}

	/** Generated literals are Java enumerations, dynamic ones are the literals themselves. */
	public Optional<EEnumLiteral> literal(Object value) {
		return value instanceof Enumerator each ? Optional.ofNullable(type.getEEnumLiteral(each.getName())) : Optional.empty();
	}

	@Override
	public Reading<Object> read(EObject owner, String typed) {
		var word = typed.strip();
		return type.getELiterals().stream().filter(literal -> isCalled(literal, word)).findFirst()
				.<Reading<Object>>map(literal -> Reading.of(literal.getInstance()))
				.orElseGet(() -> Reading.unreadable(NLS.bind(Messages.choice_unknown, word, choices())));
	}

	@Override
	public List<Suggestion> suggest(EObject owner, String typed) {
		return type.getELiterals().stream().map(literal -> new Suggestion(Labels.of(literal), FormHints.help(literal)))
				.filter(suggestion -> Matching.fits(suggestion.text(), typed)).toList();
	}

	private String choices() {
		return String.join(", ", type.getELiterals().stream().map(Labels::of).toList());
	}

	private static boolean isCalled(EEnumLiteral literal, String word) {
		return Labels.of(literal).equalsIgnoreCase(word) || literal.getName().equalsIgnoreCase(word) || literal.getLiteral().equalsIgnoreCase(word);
	}
}
