package org.cspworkbench.check.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words cut down so that "recorded", "recording" and "records" meet; little words are left out. */
public final class Stems {

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
	private static final Set<String> LITTLE = Set.of("a", "an", "and", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "as", "is", "are", "was", "were", "be", "been", "has",
			"have", "had", "it", "its", "this", "that", "these", "those", "or", "we", "our", "their", "they", "which", "who", "all", "per", "cent", "than", "more", "less", "not", "no", "due",
			"including", "incl", "among", "between", "into", "there", "some", "other", "each", "both");

	private Stems() {
	}

	public static Set<String> of(String text) {
		var stems = new LinkedHashSet<String>();
		WORD.matcher(text).results().map(match -> match.group().toLowerCase(Locale.UK)).filter(word -> !LITTLE.contains(word)).map(Stems::stem).forEach(stems::add);
		return stems;
	}

	public static String stem(String word) {
		var plain = word.toLowerCase(Locale.UK).replaceAll("['’]s?$", "");
		return plain.length() <= 4 ? plain.replaceAll("s$", "") : plain.replaceAll("(?:isation|ings?|ies|ied|ed|es|s|e|y)$", "");
	}

	/** The share of the first words that is among the second. */
	public static double share(Set<String> words, Set<String> among) {
		return words.isEmpty() ? 0 : (double) words.stream().filter(among::contains).count() / words.size();
	}
}
