package org.cspworkbench.model.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure cited in words: {@code {asb.incidents}}, {@code {asb.incidents|change}}, {@code {asb.incidents|rate:2|2018-11/2019-10}}. The
 * first part is the key of an indicator; the second says what is shown of it, with the decimal places after a colon; the others name the
 * months or the area when they are not those of the section.
 *
 * A backslash before the brace makes words of it.
 *
 * @param decimals -1 when the token leaves them open
 */
public record Token(String key, String view, int decimals, List<String> places) {

	private static final Pattern FORM = Pattern.compile("(?<!\\\\)\\{([a-z0-9][a-z0-9.-]*)((?:\\|[^{}|]*)*)\\}");
	private static final Pattern VIEW = Pattern.compile("([a-z-]+)(?::(\\d))?");

	/** Every token of a text, with its place there. */
	public static Stream<MatchResult> in(String text) {
		return FORM.matcher(text).results();
	}

	public static Token of(MatchResult found) {
		var parts = Stream.of(found.group(2).split("\\|")).map(String::strip).skip(1).toList();
		var view = VIEW.matcher(parts.isEmpty() ? "value" : parts.getFirst());
		if (view.matches()) {
			var decimals = view.group(2) == null ? -1 : Integer.parseInt(view.group(2));
			return new Token(found.group(1), view.group(1), decimals, parts.stream().skip(1).toList());
		}
		return new Token(found.group(1), "value", -1, parts);
	}

	/** The text with its tokens resolved; one that cannot be resolved stays as it is, for the checks to find. */
	public static String resolve(String text, Tokens tokens) {
		return FORM.matcher(text).replaceAll(found -> Matcher.quoteReplacement(tokens.words(of(found)).orElse(found.group())));
	}
}
