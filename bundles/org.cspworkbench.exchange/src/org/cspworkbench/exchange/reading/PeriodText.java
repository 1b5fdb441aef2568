package org.cspworkbench.exchange.reading;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.figures.Months;
import org.cspworkbench.figures.Period;

/** The months that the heading of a column or a row names, and nothing else. */
final class PeriodText {

	private static final String YEAR = "((?:20)?\\d\\d)";
	private static final Pattern DAY = Pattern.compile("(20\\d\\d)-(\\d\\d)-\\d\\d");
	private static final Pattern MONTH = Pattern.compile("(" + Months.NAME + ")[\\s/'’-]*" + YEAR, Pattern.CASE_INSENSITIVE);
	private static final Pattern SPAN = Pattern.compile("(" + Months.NAME + ")[\\s'’-]*" + YEAR + Months.TO + "(" + Months.NAME + ")[\\s'’-]*" + YEAR, Pattern.CASE_INSENSITIVE);
	private static final Pattern YEAR_TO = Pattern.compile("(?:(?:rolling )?(?:12|twelve) months? (?:to|ending)|year (?:to|ending|ended))(?: the end of)? (?:\\d{1,2} )?(" + Months.NAME + ")\\s*" + YEAR, Pattern.CASE_INSENSITIVE);
	private static final Pattern FINANCIAL = Pattern.compile("(?:FY\\s?)?" + YEAR + "\\s?[/–-]\\s?" + YEAR);
	private static final Pattern CALENDAR = Pattern.compile("(20\\d\\d)");
	private static final Pattern QUARTER_FIRST = Pattern.compile("(?i)q(?:uarter )?([1-4])\\s*[,(]?\\s*" + YEAR + "\\s?[/–-]\\s?" + YEAR + "\\)?");
	private static final Pattern QUARTER_LAST = Pattern.compile("(?i)" + YEAR + "\\s?[/–-]\\s?" + YEAR + "\\s*q(?:uarter )?([1-4])");

	private static final Pattern WITHIN = Pattern.compile("(?i)(?<![\\w/])(?:q(?:uarter )?[1-4]\\s*[,(]?\\s*)?(?:20)?\\d\\d\\s?[/–-]\\s?(?:20)?\\d\\d(?:\\s*q[1-4])?(?![\\d/])|(?<![\\w/-])20\\d\\d(?![\\w/-])");

	private PeriodText() {
	}

	static Optional<Period> of(String heading) {
		var text = heading.replaceAll("\\s+", " ").strip();
		try {
			return Stream.<Optional<Period>>of(day(text), month(text), span(text), yearTo(text), financial(text), calendar(text), quarter(text)).flatMap(Optional::stream).findFirst();
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The one period, of months, a year or a quarter, that stands among other words: "Q1 2024/25 actual", "Target 24/25". */
	static Optional<Period> within(String heading) {
		var found = Stream.of(SPAN, YEAR_TO, WITHIN).flatMap(pattern -> pattern.matcher(heading).results()).map(match -> of(match.group())).flatMap(Optional::stream).distinct().toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** The twelve months to one that a sentence names. */
	static Stream<Period> yearsTo(String words) {
		return YEAR_TO.matcher(words).results().map(match -> Period.yearTo(YearMonth.of(year(match.group(2)), Months.month(match.group(1)))));
	}

	private static Optional<Period> day(String text) {
		var match = DAY.matcher(text);
		return match.matches() ? Optional.of(Period.month(YearMonth.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))) : Optional.empty();
	}

	private static Optional<Period> month(String text) {
		var match = MONTH.matcher(text);
		return match.matches() ? Optional.of(Period.month(YearMonth.of(year(match.group(2)), Months.month(match.group(1))))) : Optional.empty();
	}

	private static Optional<Period> span(String text) {
		var match = SPAN.matcher(text);
		if (!match.matches()) {
			return Optional.empty();
		}
		var first = YearMonth.of(year(match.group(2)), Months.month(match.group(1)));
		var last = YearMonth.of(year(match.group(4)), Months.month(match.group(3)));
		return first.isAfter(last) ? Optional.empty() : Optional.of(new Period(first, last));
	}

	private static Optional<Period> yearTo(String text) {
		return YEAR_TO.matcher(text).matches() ? yearsTo(text).findFirst() : Optional.empty();
	}

	private static Optional<Period> financial(String text) {
		var match = FINANCIAL.matcher(text);
		return match.matches() ? financialYear(match.group(1), match.group(2)).map(Period::financialYear) : Optional.empty();
	}

	private static Optional<Period> calendar(String text) {
		return CALENDAR.matcher(text).matches() ? Optional.of(Period.calendarYear(Integer.parseInt(text))) : Optional.empty();
	}

	private static Optional<Period> quarter(String text) {
		var first = QUARTER_FIRST.matcher(text);
		if (first.matches()) {
			return financialYear(first.group(2), first.group(3)).map(year -> Period.financialQuarter(year, Integer.parseInt(first.group(1))));
		}
		var last = QUARTER_LAST.matcher(text);
		return last.matches() ? financialYear(last.group(1), last.group(2)).map(year -> Period.financialQuarter(year, Integer.parseInt(last.group(3)))) : Optional.empty();
	}

	private static Optional<Integer> financialYear(String first, String second) {
		return (year(first) + 1) % 100 == year(second) % 100 ? Optional.of(year(first)) : Optional.empty();
	}

	private static int year(String digits) {
		return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
	}
}
