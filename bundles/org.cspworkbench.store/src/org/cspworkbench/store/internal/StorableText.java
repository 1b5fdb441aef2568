package org.cspworkbench.store.internal;

/** Text as both databases give it back: PostgreSQL takes no NUL, and no half of a surrogate pair. */
public final class StorableText {

	private StorableText() {
	}

	public static String of(String text) {
		var clean = new StringBuilder(text.length());
		text.codePoints()
				.filter(c -> c != 0 && (c > Character.MAX_VALUE || !Character.isSurrogate((char) c)))
				.forEach(clean::appendCodePoint);
		return clean.toString();
	}

	/** As it is, or cut to that many characters with an ellipsis at the end. */
	public static String of(String text, int longest) {
		var clean = of(text);
		return clean.length() <= longest ? clean : of(clean.substring(0, longest - 1)) + "…";
	}
}
