package org.cspworkbench.cli;

import org.cspworkbench.core.Messages;

final class CliMessages {

	private static final Messages MESSAGES = Messages.of(CliMessages.class);

	private CliMessages() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
