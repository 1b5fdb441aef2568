package org.cspworkbench.evidence.query;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.cspworkbench.evidence.internal.Sentence;

/** Months in words. */
final class Months {
	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private Months() {
	}

	static String missing(List<YearMonth> months) {
		var first = WORDS.format(months.getFirst());
		return switch (months.size()) {
			case 1 -> Sentence.QUERY_NO_DATA.with(first);
			case 2 -> Sentence.QUERY_NO_DATA_TWO.with(first, WORDS.format(months.getLast()));
			default -> Sentence.QUERY_NO_DATA_MORE.with(first, months.size() - 1);
		};
	}
}
