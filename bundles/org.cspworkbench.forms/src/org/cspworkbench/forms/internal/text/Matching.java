package org.cspworkbench.forms.internal.text;

import java.text.Normalizer;
import java.util.Arrays;

/** Search as you type: every word typed must begin a word of the text. */
public final class Matching {

	private static final String WORD_BEGINS = "([\"“/–-";
	private static final char FIRST_ACCENT = '\u0300';

	private Matching() {
	}

	public static boolean fits(String text, String typed) {
		var folded = fold(text);
		return Arrays.stream(fold(typed).split("\\s+")).allMatch(word -> folded.startsWith(word) || folded.contains(" " + word));
	}

	/** Without accents, capitals, and the difference between straight and curly apostrophes; brackets and dashes begin a new word. */
	public static String fold(String text) {
		var folded = new StringBuilder(text.length());
		var plain = Normalizer.isNormalized(text, Normalizer.Form.NFD) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (WORD_BEGINS.indexOf(c) >= 0) {
				folded.append(' ');
			} else if (c < FIRST_ACCENT || Character.getType(c) != Character.NON_SPACING_MARK) {
				folded.append(c == '’' ? '\'' : Character.toLowerCase(c));
			}
		}
		return folded.toString().strip();
	}
}
