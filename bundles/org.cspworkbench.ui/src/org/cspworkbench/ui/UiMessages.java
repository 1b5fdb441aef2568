package org.cspworkbench.ui;

import java.util.Optional;

import org.cspworkbench.core.Messages;

public final class UiMessages {

	private static final Messages MESSAGES = Messages.of(UiMessages.class);

	private UiMessages() {
	}

	public static Optional<String> find(String key) {
		return MESSAGES.find(key);
	}

	public static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
