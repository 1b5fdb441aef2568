package org.cspworkbench.store;

/** The places {0}, {1}, … of a sentence. Not a MessageFormat, so that apostrophes and figures stay as they are. */
public final class Blanks {

	private Blanks() {
	}

	public static String fill(String words, Object... values) {
		var text = new StringBuilder();
		for (int at = 0; at < words.length(); at++) {
			char c = words.charAt(at);
			if (c == '{' && at + 2 < words.length() && words.charAt(at + 2) == '}') {
				text.append(values[words.charAt(at + 1) - '0']);
				at += 2;
			} else
				text.append(c);
		}
		return text.toString();
	}
}
