package org.cspworkbench.exchange.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.cspworkbench.figures.Months;
import org.cspworkbench.model.views.Wording;

/** The day by which something is to be done, and days that begin a note. */
final class Days {

	private static final Pattern ISO = Pattern.compile("(20\\d\\d)-(\\d{2})-(\\d{2})");
	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./]((?:20)?\\d\\d)");
	private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)?\\s+)?(" + Months.NAME + ")[\\s'’-]+((?:20)?\\d\\d)", Pattern.CASE_INSENSITIVE);
	private static final Pattern QUARTER = Pattern.compile("(?i)q(?:uarter)?\\s*([1-4])\\D{0,6}(20\\d\\d)\\s*[/–-]\\s*(?:20)?\\d\\d");

	private static final Pattern QUARTER_LAST = Pattern.compile("(?i)(20\\d\\d)\\s*[/–-]\\s*(?:20)?\\d\\d\\s*,?\\s*q(?:uarter)?\\s*([1-4])");

	private Days() {
	}

	/** Where several are named, the last; a month is due with its last day. */
	static Optional<LocalDate> due(String words) {
		return last(QUARTER, words, match -> YearMonth.of(number(match.group(2)), 3).plusMonths(3L * number(match.group(1))).atEndOfMonth())
				.or(() -> last(QUARTER_LAST, words, match -> YearMonth.of(number(match.group(1)), 3).plusMonths(3L * number(match.group(2))).atEndOfMonth()))
				.or(() -> last(ISO, words, match -> LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)))))
				.or(() -> last(NUMBERS, words, match -> LocalDate.of(year(match.group(3)), number(match.group(2)), number(match.group(1)))))
				.or(() -> last(NAMED, words, Days::named));
	}

	private static LocalDate named(MatchResult match) {
		var month = YearMonth.of(year(match.group(3)), Months.month(match.group(2)));
		return match.group(1) == null ? month.atEndOfMonth() : month.atDay(number(match.group(1)));
	}

	/** The day with which a note begins, as in "12/05/2024: met twice". */
	static Optional<LocalDate> atStart(String words) {
		var start = words.length() > 24 ? words.substring(0, 24) : words;
		return Pattern.compile("^(?:" + ISO + "|" + NUMBERS + ")").matcher(start).results().findFirst().flatMap(match -> due(match.group()));
	}

	/** A bare date from a spreadsheet as people write it; other words stay. */
	static String readable(String words) {
		return ISO.matcher(words).matches() ? Wording.day(LocalDate.parse(words)) : words;
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private static int year(String digits) {
		return digits.length() == 2 ? 2000 + number(digits) : number(digits);
	}

	private static Optional<LocalDate> last(Pattern pattern, String words, Function<MatchResult, LocalDate> day) {
		try {
			return pattern.matcher(words).results().reduce((first, last) -> last).map(day);
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
