package org.cspworkbench.model.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of this bundle, by key. */
public final class Messages {

	private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.cspworkbench.model.internal.messages");

	private Messages() {
	}

	public static String sentence(String key, Object... values) {
		return MessageFormat.format(SENTENCES.getString(key), values);
	}
}
