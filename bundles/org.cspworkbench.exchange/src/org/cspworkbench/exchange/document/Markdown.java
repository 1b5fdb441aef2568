package org.cspworkbench.exchange.document;

import java.util.regex.Pattern;

/** Words from outside as Markdown that reads the same: nothing in them is taken for a mark or for a figure. */
public final class Markdown {

	private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<{]");
	private static final Pattern START = Pattern.compile("(?m)^(\\s*)([#>+-]|\\d+(?=[.)]\\s))");

	private Markdown() {
	}

	/** Lines stay lines. */
	public static String of(String text) {
		return lineStarts(marks(text.strip())).replaceAll("\\n{2,}", "\n").replace("\n", "\n\n");
	}

	/** Within a line, where the start of a line need not be feared. */
	static String marks(String text) {
		return MARKS.matcher(text).replaceAll("\\\\$0");
	}

	static String lineStarts(String markdown) {
		return START.matcher(markdown).replaceAll(start -> Character.isDigit(start.group(2).charAt(0)) ? "$1$2\\\\" : "$1\\\\$2");
	}

	/** A run of words in bold or italics. The blanks at its ends stay outside the marks. */
	public static String run(String text, boolean bold, boolean italic) {
		var words = marks(text);
		if (words.isBlank() || !bold && !italic) {
			return words;
		}
		var mark = bold && italic ? "***" : bold ? "**" : "*";
		var bare = words.strip();
		var from = words.indexOf(bare);
		return words.substring(0, from) + mark + bare + mark + words.substring(from + bare.length());
	}

	/** Runs put together: marks that end and begin again at once are taken away. */
	public static String joined(CharSequence runs) {
		return lineStarts(runs.toString().replace("******", "").replaceAll("(?<![*\\\\])\\*\\*\\*\\*(?!\\*)", "").strip());
	}
}
