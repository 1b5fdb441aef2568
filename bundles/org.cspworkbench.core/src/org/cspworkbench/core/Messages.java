package org.cspworkbench.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of one bundle, by named key, from its {@code OSGI-INF/l10n/bundle.properties}. */
public final class Messages {

	private final ResourceBundle sentences;

	private Messages(ResourceBundle sentences) {
		this.sentences = sentences;
	}

	/** The sentences of the bundle that holds the class. */
	public static Messages of(Class<?> home) {
		return new Messages(ResourceBundle.getBundle("OSGI-INF/l10n/bundle", Locale.getDefault(), home.getClassLoader()));
	}

	/** The words that go by the key, when there are any. */
	public Optional<String> find(String key) {
		return sentences.containsKey(key) ? Optional.of(sentences.getString(key)) : Optional.empty();
	}

	public String text(String key, Object... values) {
		var pattern = sentences.getString(key);
		return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
	}
}
