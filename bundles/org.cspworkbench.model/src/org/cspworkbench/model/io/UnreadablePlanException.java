package org.cspworkbench.model.io;

import java.io.IOException;

import org.cspworkbench.model.internal.Messages;

/** A file is not a plan, or not one that this version can open. The message is one sentence for the user. */
public final class UnreadablePlanException extends IOException {

	private static final long serialVersionUID = 1L;

	UnreadablePlanException(String key, Object... values) {
		super(Messages.sentence(key, values));
	}

	UnreadablePlanException(Exception cause, String key, Object... values) {
		super(Messages.sentence(key, values), cause);
	}
}
