package org.cspworkbench.model.io;

import java.io.IOException;

import org.cspworkbench.model.internal.Messages;

/** A file is not a plan, or not one that this version can open. The message is one sentence for the user. */
public final class UnreadablePlanException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] values;

	UnreadablePlanException(String key, Object... values) {
		this(null, key, values);
	}

	UnreadablePlanException(Exception cause, String key, Object... values) {
		super(Messages.sentence(key, values), cause);
		this.key = key;
		this.values = values;
	}

	/** The same refusal in the words for themes. */
	UnreadableThemeException ofTheme() {
		return new UnreadableThemeException(this, "theme." + key, values);
	}
}
