package org.cspworkbench.core.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A few letters that somebody types to go somewhere: every word must begin a word of the name, or at least stand in it. */
public final class Typed {

	private final List<String> words;

	public Typed(String typed) {
		words = Arrays.stream(typed.strip().toLowerCase(Locale.UK).split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	/** How well a name fits: 0 not at all, more is better. Letters that begin a word count more than letters inside one. */
	public int fit(String name) {
		var lower = name.toLowerCase(Locale.UK);
		var fit = 1;
		for (var word : words) {
			var own = fit(lower, word);
			if (own == 0) {
				return 0;
			}
			fit += own;
		}
		return fit;
	}

	private static int fit(String name, String word) {
		var at = name.indexOf(word);
		if (at < 0) {
			return 0;
		}
		for (; at >= 0; at = name.indexOf(word, at + 1)) {
			if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
				return 4;
			}
		}
		return 1;
	}
}
