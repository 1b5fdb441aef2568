package org.cspworkbench.exchange.reading;

import org.cspworkbench.exchange.document.Markdown;

/** What a column says that has no place of its own: under its heading. */
final class Notes {

	private Notes() {
	}

	static String said(String heading, String words) {
		return heading.isEmpty() ? Markdown.of(words) : Markdown.run(heading, true, false) + ": " + Markdown.of(words);
	}
}
