package org.cspworkbench.core.begin;

import java.util.regex.Pattern;

/** Moves the years that stand in a heading: "Plan 2020/21" two years on is "Plan 2022/23". */
final class YearWords {

	private static final Pattern YEARS = Pattern.compile("\\b(?<from>(?:19|20)\\d\\d)(?:(?<between>\\s?[/\\u2013-]\\s?)(?<to>(?:19|20)?\\d\\d))?(?!\\w)");

	private YearWords() {
	}

	static String shift(String words, int years) {
		return words == null ? null : YEARS.matcher(words).replaceAll(found -> shifted(found.group("from"), found.group("between"), found.group("to"), years));
	}

	private static String shifted(String from, String between, String to, int years) {
		var begin = String.valueOf(Integer.parseInt(from) + years);
		return to == null ? begin : begin + between + end(to, years);
	}

	private static String end(String to, int years) {
		var shifted = Integer.parseInt(to) + years;
		return to.length() == 4 ? String.valueOf(shifted) : "%02d".formatted(shifted % 100);
	}
}
