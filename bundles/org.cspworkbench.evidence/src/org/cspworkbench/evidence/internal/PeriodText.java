package org.cspworkbench.evidence.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.cspworkbench.figures.Period;

/** Periods as tables write them, British style: months, quarters, calendar and financial years, pooled years, spans of months. */
public final class PeriodText {
	private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
	private static final String YEAR = "((?:19|20|21)\\d{2}|\\d{2})";
	private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
	private static final String FULL_YEAR = "((?:19|20|21)\\d{2})";
	private static final String FINANCIAL = FULL_YEAR + " ?[/_-] ?(\\d{4}|\\d{2})";
	private static final int LONGEST = 60;

	private record Form(Pattern pattern, Function<MatchResult, Optional<Period>> reading) {

		static Form of(String pattern, Function<MatchResult, Optional<Period>> reading) {
			return new Form(Pattern.compile(pattern), reading);
		}
	}

	private static final List<Form> FORMS = List.of(
			Form.of(FULL_YEAR, m -> calendar(year(m.group(1)), year(m.group(1)))),
			Form.of(FULL_YEAR + "[-/.](\\d{1,2})[-/.]" + DAY + "(?:[t ].*)?", m -> month(m.group(1), m.group(2))),
			Form.of(DAY + "[-/.](\\d{1,2})[-/.]" + YEAR + "(?: .*)?", m -> month(m.group(2), m.group(1))),
			Form.of("(?:fy|financial year)? ?" + FINANCIAL, m -> years(m.group(1), m.group(2))),
			Form.of(FULL_YEAR + "(?: - |-(?=1[3-9]|[2-9]\\d))(\\d{4}|\\d{2})", m -> calendar(year(m.group(1)), ending(m.group(1), m.group(2)))),
			Form.of(FINANCIAL + " - " + "(?:(?:19|20|21)?\\d{2}) ?/ ?(\\d{4}|\\d{2})", m -> pooled(m.group(1), m.group(2), m.group(3))),
			Form.of(FULL_YEAR + "[-/](\\d{1,2})", m -> month(m.group(1), m.group(2))),
			Form.of("(\\d{1,2})[-/]" + FULL_YEAR, m -> month(m.group(2), m.group(1))),
			Form.of(MONTH + "[ '-]{0,3}" + YEAR, m -> month(m.group(2), m.group(1))),
			Form.of(YEAR + "[ -]{1,2}" + MONTH, m -> month(m.group(1), m.group(2))),
			Form.of("(?:fy ?)?" + FINANCIAL + "[ ,:-]*(?:q|quarter) ?([1-4])", m -> quarter(m.group(1), m.group(2), m.group(3))),
			Form.of("(?:q|quarter) ?([1-4])[ ,:-]*(?:fy ?)?" + FINANCIAL, m -> quarter(m.group(2), m.group(3), m.group(1))),
			Form.of(FULL_YEAR + "[ ,:-]*(?:q|quarter) ?([1-4])", m -> calendarQuarter(m.group(1), m.group(2))),
			Form.of("(?:q|quarter) ?([1-4])[ ,:-]*" + FULL_YEAR, m -> calendarQuarter(m.group(2), m.group(1))),
			Form.of(MONTH + "[ '-]{0,3}" + YEAR + " ?(?:-|to) ?" + MONTH + "[ '-]{0,3}" + YEAR, m -> span(m.group(2), m.group(1), m.group(4), m.group(3))),
			Form.of(MONTH + " ?(?:-|to) ?" + MONTH + "[ '-]{0,3}" + YEAR, m -> span(m.group(3), m.group(1), m.group(3), m.group(2))),
			Form.of("(?:12 months|twelve months|year|ye)(?: ending| ended)?(?: in| to)? ?" + MONTH + " ?" + YEAR, m -> yearTo(m.group(2), m.group(1))));

	private PeriodText() {
	}

	public static Optional<Period> read(String text) {
		if (text.length() > LONGEST)
			return Optional.empty();
		var plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\u2010-\\u2015\\u2212]", "-").replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
		for (var form : FORMS) {
			var match = form.pattern().matcher(plain);
			if (match.matches()) {
				var period = form.reading().apply(match.toMatchResult());
				if (period.isPresent())
					return period;
			}
		}
		return Optional.empty();
	}

	private static int year(String text) {
		int year = Integer.parseInt(text);
		return text.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
	}

	/** {@code 03} after 2001 is 2003. */
	private static int ending(String from, String text) {
		if (text.length() == 4)
			return Integer.parseInt(text);
		int end = Integer.parseInt(from) / 100 * 100 + Integer.parseInt(text);
		return end < Integer.parseInt(from) ? end + 100 : end;
	}

	private static Optional<Period> calendar(int first, int last) {
		return last < first || last - first > 20 ? Optional.empty() : Optional.of(new Period(YearMonth.of(first, 1), YearMonth.of(last, 12)));
	}

	/** Two years that follow each other; 2017-19 is pooled and 2024/03 a month. */
	private static Optional<Period> years(String from, String to) {
		return ending(from, to) == year(from) + 1 ? Optional.of(Period.financialYear(year(from))) : Optional.empty();
	}

	private static Optional<Period> pooled(String from, String fromEnd, String to) {
		int first = year(from);
		int last = ending(from, to);
		return ending(from, fromEnd) != first + 1 || last <= first || last - first > 20 ? Optional.empty()
				: Optional.of(new Period(YearMonth.of(first, 4), YearMonth.of(last, 3)));
	}

	private static Optional<YearMonth> yearMonth(String year, String month) {
		int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month.substring(0, 3)) / 3 + 1;
		return number < 1 || number > 12 ? Optional.empty() : Optional.of(YearMonth.of(year(year), number));
	}

	private static Optional<Period> month(String year, String month) {
		return yearMonth(year, month).map(Period::month);
	}

	private static Optional<Period> quarter(String from, String to, String quarter) {
		return ending(from, to) == year(from) + 1 ? Optional.of(Period.financialQuarter(year(from), Integer.parseInt(quarter))) : Optional.empty();
	}

	private static Optional<Period> calendarQuarter(String year, String quarter) {
		var first = YearMonth.of(year(year), Integer.parseInt(quarter) * 3 - 2);
		return Optional.of(new Period(first, first.plusMonths(2)));
	}

	private static Optional<Period> span(String fromYear, String fromMonth, String toYear, String toMonth) {
		var from = yearMonth(fromYear, fromMonth).orElseThrow();
		var to = yearMonth(toYear, toMonth).orElseThrow();
		return to.isBefore(from) || to.isAfter(from.plusYears(20)) ? Optional.empty() : Optional.of(new Period(from, to));
	}

	private static Optional<Period> yearTo(String year, String month) {
		return yearMonth(year, month).map(Period::yearTo);
	}
}
