package org.cspworkbench.forms.internal.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Search as you type: every word typed must begin a word of the text. */
public final class Matching {

	private Matching() {
	}

	public static boolean fits(String text, String typed) {
		var folded = fold(text);
		return Arrays.stream(fold(typed).split("\\s+")).allMatch(word -> folded.startsWith(word) || folded.contains(" " + word));
	}

	public static boolean contains(String text, String typed) {
		return fold(text).contains(fold(typed).strip());
	}

	/** Without accents, capitals, and the difference between straight and curly apostrophes. */
	static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').replaceAll("[(\\[\"“/–-]", " ")
				.toLowerCase(Locale.UK).strip();
	}
}
