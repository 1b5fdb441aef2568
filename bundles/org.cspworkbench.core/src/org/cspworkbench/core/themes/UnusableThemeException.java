package org.cspworkbench.core.themes;

import java.io.IOException;

/** Something about a theme makes it unusable. The message is one sentence for the user. */
final class UnusableThemeException extends IOException {

	private static final long serialVersionUID = 1L;

	UnusableThemeException(String sentence) {
		super(sentence);
	}

	UnusableThemeException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
