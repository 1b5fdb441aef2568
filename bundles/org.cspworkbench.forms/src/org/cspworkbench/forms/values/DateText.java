package org.cspworkbench.forms.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Dates in British order: 13 February 2020, 13/02/2020, 13 Feb 20, and 2020-02-13. */
public final class DateText {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
	private static final DateTimeFormatter WRITTEN_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
	private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]{3,9})\\.?,?[ -]?(\\d{4}|\\d{2})", Pattern.CASE_INSENSITIVE);
	private static final Pattern YEARLESS = Pattern.compile("(\\d{1,2})(?:(?:st|nd|rd|th)?[ -]?([a-z]{3,9})\\.?|[/.](\\d{1,2}))", Pattern.CASE_INSENSITIVE);
	private static final Pattern NAMED_MONTH = Pattern.compile("([a-z]{3,9})\\.?[ ,-]*(\\d{4}|\\d{2})", Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBERED_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})|(\\d{1,2})/(\\d{4})");
	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december");

	private DateText() {
	}

	public static String write(LocalDate date) {
		return shortSeptember(WRITTEN.format(date));
	}

	public static String write(YearMonth month) {
		return shortSeptember(WRITTEN_MONTH.format(month));
	}

	public static Reading<LocalDate> read(String typed) {
		var text = NumberText.tidy(typed).replace('–', '-').replaceFirst("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? ", "");
		try {
			var iso = ISO.matcher(text);
			if (iso.matches()) {
				return date(iso.group(1), number(iso.group(2)), iso.group(3));
			}
			var numbers = NUMBERS.matcher(text);
			if (numbers.matches()) {
				return date(numbers.group(3), number(numbers.group(2)), numbers.group(1));
			}
			var named = NAMED.matcher(text);
			if (named.matches() && month(named.group(2)).isPresent()) {
				return date(named.group(3), month(named.group(2)).get(), named.group(1));
			}
		} catch (DateTimeException impossible) {
			return Reading.unreadable(NLS.bind(Messages.date_impossible, typed.strip()));
		}
		return Reading.unreadable(NLS.bind(Messages.date_unreadable, typed.strip()));
	}

	/** A day without its year is the first such day of the period. */
	public static Reading<LocalDate> read(String typed, Period around) {
		var day = YEARLESS.matcher(NumberText.tidy(typed));
		var month = day.matches() ? Optional.ofNullable(day.group(2)).flatMap(DateText::month).or(() -> Optional.ofNullable(day.group(3)).map(DateText::number)) : Optional.<Integer>empty();
		return month.flatMap(wanted -> around.eachMonth().filter(each -> each.getMonthValue() == wanted).findFirst())
				.map(each -> read(day.group(1) + "/" + each.getMonthValue() + "/" + each.getYear())).orElseGet(() -> read(typed));
	}

	public static Reading<YearMonth> readMonth(String typed) {
		return month(NumberText.tidy(typed), Optional.empty()).<Reading<YearMonth>>map(Reading::of)
				.orElseGet(() -> Reading.unreadable(NLS.bind(Messages.month_unreadable, typed.strip())));
	}

	/** The year may be missing from a month that another month with a year follows. */
	static Optional<YearMonth> month(String text, Optional<Integer> year) {
		var numbered = NUMBERED_MONTH.matcher(text);
		if (numbered.matches()) {
			boolean iso = numbered.group(1) != null;
			return monthOf(number(numbered.group(iso ? 1 : 4)), number(numbered.group(iso ? 2 : 3)));
		}
		var named = NAMED_MONTH.matcher(text);
		if (named.matches()) {
			return month(named.group(1)).flatMap(month -> monthOf(year(named.group(2)), month));
		}
		return year.flatMap(y -> month(text).flatMap(month -> monthOf(y, month)));
	}

	private static Optional<YearMonth> monthOf(int year, int month) {
		return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
	}

	private static Optional<Integer> month(String name) {
		var start = name.toLowerCase(Locale.UK).replace(".", "");
		return MONTHS.stream().filter(month -> start.length() >= 3 && month.startsWith(start)).findFirst().map(month -> MONTHS.indexOf(month) + 1);
	}

	private static Reading<LocalDate> date(String year, int month, String day) {
		return Reading.of(LocalDate.of(year(year), month, number(day)));
	}

	private static int year(String digits) {
		return digits.length() == 2 ? 2000 + number(digits) : number(digits);
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	/** Newer locale data says "Sept". */
	private static String shortSeptember(String text) {
		return text.replace("Sept ", "Sep ");
	}
}
