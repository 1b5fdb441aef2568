package org.cspworkbench.model.io;

import java.io.IOException;

import org.cspworkbench.model.internal.Messages;

/** A file is not that of a theme, or not one that this version can open. The message is one sentence for the user. */
public final class UnreadableThemeException extends IOException {

	private static final long serialVersionUID = 1L;

	UnreadableThemeException(Exception cause, String key, Object... values) {
		super(Messages.sentence(key, values), cause);
	}
}
