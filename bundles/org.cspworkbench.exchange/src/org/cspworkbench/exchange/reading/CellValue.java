package org.cspworkbench.exchange.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell of a table of figures holds: a number, a reason why there is none, or words. */
sealed interface CellValue {

	/** @param tied written with "=", as ranks are that several share */
	record Number(BigDecimal value, boolean percentage, boolean tied) implements CellValue {
	}

	/** Too small to be shown: "< 7". */
	record Suppressed(int threshold) implements CellValue {
	}

	/** "--", "n/a". */
	record NotApplicable() implements CellValue {
	}

	record Blank() implements CellValue {
	}

	record Words(String text) implements CellValue {
	}

	Pattern NUMBER = Pattern.compile("(=|(?i:joint )|)\\s*([+-]?)\\s*£?\\s*((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)\\s*(%?)(?:st|nd|rd|th)?\\s*(=|(?i:\\(?joint\\)?)|)");
	Pattern BELOW = Pattern.compile("<\\s*(\\d{1,3})");
	Pattern NONE = Pattern.compile("(?i)[-–—]{1,3}|n/?a|not applicable|\\*");

	static CellValue of(String cell) {
		var text = cell.replace('\u2212', '-').replace('\u00a0', ' ').strip();
		if (text.isEmpty()) {
			return new Blank();
		}
		var number = NUMBER.matcher(text);
		if (number.matches()) {
			var value = new BigDecimal(number.group(3).replace(",", ""));
			return new Number(number.group(2).equals("-") ? value.negate() : value, !number.group(4).isEmpty(), !number.group(1).isEmpty() || !number.group(5).isEmpty());
		}
		var below = BELOW.matcher(text);
		if (below.matches()) {
			return new Suppressed(Integer.parseInt(below.group(1)));
		}
		return NONE.matcher(text).matches() ? new NotApplicable() : new Words(text);
	}

	default Optional<BigDecimal> number() {
		return this instanceof Number(var value, var percentage, var tied) ? Optional.of(value) : Optional.empty();
	}
}
