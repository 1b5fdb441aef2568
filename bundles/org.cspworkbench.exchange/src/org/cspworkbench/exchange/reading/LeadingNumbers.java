package org.cspworkbench.exchange.reading;

import java.util.List;
import java.util.regex.Pattern;

import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.exchange.reading.ActionColumns.Meaning;

/** Numbers of actions that stand before their words, in a table without a column for them: "1a Deliver training", "Action 2: Schools". */
final class LeadingNumbers {

	private static final Pattern NUMBERED = Pattern.compile("^(?:(?i:action)\\s+)?([A-Z]{0,3}\\d{1,2}(?:\\.\\d{1,2})*[a-z]?)(?:[.:)]|\\s[–-])?\\s+(?=[\\p{Lu}“\"'‘])");

	private LeadingNumbers() {
	}

	/** The number before the words of an action; empty when it has none. */
	static String of(String text) {
		var number = NUMBERED.matcher(text);
		return number.find() ? number.group(1) : "";
	}

	static String without(String text) {
		return NUMBERED.matcher(text).replaceFirst("");
	}

	/** Whether every action of a table begins with a number of its own. */
	static boolean in(ActionColumns columns, List<Row> rows) {
		var numbers = rows.stream().map(row -> of(columns.text(row, Meaning.TEXT))).toList();
		return !columns.has(Meaning.REF) && !rows.isEmpty() && numbers.stream().noneMatch(String::isEmpty) && numbers.stream().distinct().count() == numbers.size();
	}
}
