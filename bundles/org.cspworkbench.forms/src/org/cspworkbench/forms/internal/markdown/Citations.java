package org.cspworkbench.forms.internal.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures that words cite in braces: {@code {asb.incidents|change}}. */
final class Citations {

	private static final Pattern CITATION = Pattern.compile("(?<!\\\\)\\{([^{}\\n]+)}");

	/** From the opening brace to behind the closing one. */
	record Citation(int start, int end, String expression) {
	}

	private Citations() {
	}

	static List<Citation> in(String text) {
		return CITATION.matcher(text).results().map(match -> new Citation(match.start(), match.end(), match.group(1).strip())).toList();
	}

	/** What is being typed in braces that are open before the caret. */
	static Optional<Citation> open(String text, int caret) {
		int brace = text.lastIndexOf('{', caret - 1);
		if (brace < 0) {
			return Optional.empty();
		}
		var typed = text.substring(brace + 1, caret);
		boolean inside = typed.indexOf('}') < 0 && typed.indexOf('\n') < 0 && (brace == 0 || text.charAt(brace - 1) != '\\');
		return inside ? Optional.of(new Citation(brace, end(text, caret), typed)) : Optional.empty();
	}

	/** Braces that are closed already are replaced as a whole. */
	private static int end(String text, int caret) {
		int at = caret;
		while (at < text.length() && "{}\n".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at < text.length() && text.charAt(at) == '}' ? at + 1 : caret;
	}
}
