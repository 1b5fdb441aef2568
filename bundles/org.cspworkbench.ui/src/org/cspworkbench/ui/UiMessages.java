package org.cspworkbench.ui;

import org.cspworkbench.core.Messages;

public final class UiMessages {

	private static final Messages MESSAGES = Messages.of(UiMessages.class);

	private UiMessages() {
	}

	public static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}
}
