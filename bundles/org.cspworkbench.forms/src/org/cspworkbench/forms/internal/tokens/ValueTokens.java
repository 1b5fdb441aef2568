package org.cspworkbench.forms.internal.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.internal.text.FeatureTexts;
import org.cspworkbench.forms.internal.text.ValueText;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.emf.ecore.EObject;

/** The values of a feature that has several: other objects, texts, periods. */
final class ValueTokens implements Tokens {

	private final FormField field;
	private final ValueText text;

	ValueTokens(FormField field) {
		this.field = field;
		this.text = new FeatureTexts(field.site()).value(field.feature()).orElseThrow();
	}

	@Override
	public List<Token> tokens() {
		return values().stream().map(value -> new Token(value, text.write(value), false)).toList();
	}

	@Override
	public Optional<String> add(String typed) {
		return switch (text.read(field.owner(), typed)) {
			case Reading.Value<Object>(var value) -> {
				if (!values().contains(value)) {
					var more = new ArrayList<Object>(values());
					more.add(value);
					field.change(more);
				}
				yield Optional.empty();
			}
			case Reading.Unreadable<Object>(var sentence) -> Optional.of(sentence);
		};
	}

	@Override
	public void remove(int index) {
		var fewer = new ArrayList<Object>(values());
		fewer.remove(index);
		field.change(fewer);
	}

	@Override
	public void move(int from, int to) {
		var moved = new ArrayList<Object>(values());
		moved.add(to, moved.remove(from));
		field.change(moved);
	}

	/** Not those that are there already. */
	@Override
	public List<Suggestion> suggest(String typed) {
		var there = tokens().stream().map(Token::text).toList();
		return text.suggest(field.owner(), typed).stream().filter(suggestion -> !there.contains(suggestion.text())).toList();
	}

	@Override
	public boolean canOpen() {
		return field.isReference();
	}

	@Override
	public void open(int index) {
		field.site().open((EObject) values().get(index));
	}

	private List<?> values() {
		return (List<?>) field.value();
	}
}
