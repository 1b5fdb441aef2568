package org.cspworkbench.forms.values;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Periods as analysts write them: 2019, 2019/20, Q1 2019/20, Oct 2019, year to Oct 2019, Nov 2018 – Oct 2019. */
public final class PeriodText {

	private static final Pattern CALENDAR = Pattern.compile("(?:calendar(?: year)? )?(\\d{4})", Pattern.CASE_INSENSITIVE);
	private static final Pattern FINANCIAL = Pattern.compile("(?:fy ?|financial year )?(\\d{4})([/-])(\\d{2}|\\d{4})", Pattern.CASE_INSENSITIVE);
	private static final Pattern QUARTER = Pattern.compile("(?:q|quarter )([1-4]),? (?:of )?(\\d{4})[/-](\\d{2}|\\d{4})", Pattern.CASE_INSENSITIVE);
	private static final Pattern WHICH_QUARTER = Pattern.compile("(?:q|quarter )([1-4]),? (?:of )?(\\d{4})", Pattern.CASE_INSENSITIVE);
	private static final Pattern YEAR_TO = Pattern.compile("(?:rolling )?(?:year|12 months|twelve months) (?:to|ending) (.+)", Pattern.CASE_INSENSITIVE);
	private static final Pattern SEAM = Pattern.compile(" ?/ ?| to | - |-", Pattern.CASE_INSENSITIVE);
	private static final Pattern YEAR_AT_END = Pattern.compile(".*?(\\d{4})$");

	private PeriodText() {
	}

	public static String write(Period period) {
		int year = period.first().getYear();
		return switch (period.kind()) {
			case MONTH -> DateText.write(period.first());
			case QUARTER -> "Q" + financialQuarter(period.first()) + " " + financialYear(period.first());
			case CALENDAR_YEAR -> Integer.toString(year);
			case FINANCIAL_YEAR -> financialYear(period.first());
			case ROLLING_YEAR, SPAN -> span(period);
		};
	}

	/** The months behind a short name: Apr 2019 – Mar 2020. */
	public static String span(Period period) {
		return period.first().equals(period.last()) ? DateText.write(period.first())
				: DateText.write(period.first()) + " – " + DateText.write(period.last());
	}

	public static Reading<Period> read(String typed) {
		var text = NumberText.tidy(typed).replaceAll("[–—−]", "-");
		var which = WHICH_QUARTER.matcher(text);
		if (which.matches()) {
			return Reading.unreadable(whichQuarter(number(which.group(2)), number(which.group(1))));
		}
		return parse(text).<Reading<Period>>map(Reading::of)
				.orElseGet(() -> Reading.unreadable(NLS.bind(Messages.period_unreadable, typed.strip())));
	}

	/** Periods that a person who typed this much may mean, the likeliest first. */
	public static List<Period> suggest(String typed, Optional<Period> current, YearMonth today) {
		var text = NumberText.tidy(typed).replaceAll("[–—−]", "-");
		var year = Pattern.compile("\\d{4}").matcher(text);
		var suggestions = new ArrayList<Period>();
		parse(text).ifPresent(suggestions::add);
		if (year.find()) {
			suggestions.addAll(ofYear(Integer.parseInt(year.group()), lastMonth(current, today)));
		} else {
			current.ifPresent(period -> suggestions.addAll(List.of(period, period.previous(), period.shift(period.months()), period.yearBefore())));
			suggestions.addAll(ofYear(today.getYear() - 1, lastMonth(current, today)));
			suggestions.addAll(ofYear(today.getYear(), lastMonth(current, today)));
		}
		return suggestions.stream().distinct().filter(period -> parse(text).isPresent() || year.reset().find() || mentions(period, text)).toList();
	}

	private static Optional<Period> parse(String text) {
		try {
			return switch (text) {
				case String t when CALENDAR.matcher(t) instanceof Matcher m && m.matches() -> Optional.of(Period.calendarYear(number(m.group(1))));
				case String t when FINANCIAL.matcher(t) instanceof Matcher m && m.matches() && isFinancialYear(m.group(1), m.group(2), m.group(3)) ->
					Optional.of(Period.financialYear(number(m.group(1))));
				case String t when QUARTER.matcher(t) instanceof Matcher m && m.matches() && isFinancialYear(m.group(2), "/", m.group(3)) ->
					Optional.of(Period.financialQuarter(number(m.group(2)), number(m.group(1))));
				case String t when YEAR_TO.matcher(t) instanceof Matcher m && m.matches() ->
					DateText.month(m.group(1), Optional.empty()).map(Period::yearTo);
				default -> DateText.month(text, Optional.empty()).map(Period::month).or(() -> parseSpan(text));
			};
		} catch (IllegalArgumentException endsBeforeItBegins) {
			return Optional.empty();
		}
	}

	private static Optional<Period> parseSpan(String text) {
		var year = YEAR_AT_END.matcher(text);
		var lastYear = year.matches() ? Optional.of(number(year.group(1))) : Optional.<Integer>empty();
		return splits(text).stream().flatMap(ends -> end(ends[0], lastYear, true)
				.flatMap(first -> end(ends[1], Optional.empty(), false).map(last -> new Period(first, last))).stream()).findFirst();
	}

	/** Every place where a text can fall into two ends: "2018-11/2019-10" has three. */
	private static List<String[]> splits(String text) {
		var splits = new ArrayList<String[]>();
		var whole = text.replaceFirst("(?i)^from ", "");
		for (var seam = SEAM.matcher(whole); seam.find();) {
			splits.add(new String[] { whole.substring(0, seam.start()), whole.substring(seam.end()) });
		}
		return splits;
	}

	private static Optional<YearMonth> end(String text, Optional<Integer> year, boolean first) {
		var whole = CALENDAR.matcher(text);
		return whole.matches() ? Optional.of(YearMonth.of(number(whole.group(1)), first ? 1 : 12)) : DateText.month(text, year);
	}

	private static List<Period> ofYear(int year, YearMonth lastMonth) {
		return List.of(Period.calendarYear(year), Period.financialYear(year), Period.yearTo(YearMonth.of(year, lastMonth.getMonthValue())),
				Period.financialQuarter(year, 1), Period.financialQuarter(year, 2), Period.financialQuarter(year, 3), Period.financialQuarter(year, 4));
	}

	private static YearMonth lastMonth(Optional<Period> current, YearMonth today) {
		return current.map(Period::last).orElse(today);
	}

	private static boolean mentions(Period period, String text) {
		var wanted = text.toLowerCase(Locale.UK);
		return write(period).toLowerCase(Locale.UK).contains(wanted) || span(period).toLowerCase(Locale.UK).contains(wanted);
	}

	/** Quarter 1 of a calendar year begins in January, of a financial year in April: only the writer knows. */
	private static String whichQuarter(int year, int quarter) {
		var first = YearMonth.of(year, 3 * quarter - 2);
		var financial = Period.financialQuarter(year, quarter);
		return NLS.bind(Messages.period_whichQuarter, write(financial) + " (" + span(financial) + ")", span(new Period(first, first.plusMonths(2))));
	}

	/** 2011/12 is a financial year, but 2011-12 is December. */
	private static boolean isFinancialYear(String first, String separator, String second) {
		int next = number(first) + 1;
		return second.length() == 4 ? number(second) == next
				: number(second) == next % 100 && (separator.equals("/") || number(second) > 12);
	}

	private static String financialYear(YearMonth month) {
		int start = month.getMonthValue() < 4 ? month.getYear() - 1 : month.getYear();
		return "%d/%02d".formatted(start, (start + 1) % 100);
	}

	private static int financialQuarter(YearMonth first) {
		return Math.floorMod(first.getMonthValue() - 4, 12) / 3 + 1;
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}
}
