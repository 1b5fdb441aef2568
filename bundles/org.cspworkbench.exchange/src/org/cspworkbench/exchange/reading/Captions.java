package org.cspworkbench.exchange.reading;

import java.util.Optional;
import java.util.regex.Pattern;

import org.cspworkbench.exchange.document.Piece;

/** Lines above tables that number them: "Table 2: Arrests by month". The number is given anew when the plan is printed. */
final class Captions {

	private static final Pattern NUMBERED = Pattern.compile("(?i)^(?:table|tabl)\\s+\\d{1,3}(?:\\.\\d{1,3})?\\s*[:.–—-]\\s*(\\S.*)$");
	private static final int LONGEST = 160;

	private Captions() {
	}

	/** The words of a numbered line; empty for any other piece. */
	static Optional<String> of(Piece piece) {
		return piece instanceof Piece.Paragraph paragraph && paragraph.text().length() <= LONGEST ? numbered(paragraph.text()) : Optional.empty();
	}

	/** Without the number, where a line has one. */
	static String words(String line) {
		return numbered(line).orElse(line);
	}

	private static Optional<String> numbered(String line) {
		var match = NUMBERED.matcher(line.strip());
		return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
	}
}
