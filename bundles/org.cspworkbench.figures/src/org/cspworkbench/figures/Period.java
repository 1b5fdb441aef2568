package org.cspworkbench.figures;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A run of whole months, both ends included. Its text form is {@code 2018-11/2019-10}. */
public record Period(YearMonth first, YearMonth last) implements Comparable<Period> {

	private static final Pattern YEAR_FORM = Pattern.compile("(?<year>\\d{4})(?:/(?<next>\\d{2})(?: ?Q(?<quarter>[1-4]))?)?");

	public enum Kind {
		MONTH, QUARTER, CALENDAR_YEAR, FINANCIAL_YEAR, ROLLING_YEAR, SPAN
	}

	public Period {
		Objects.requireNonNull(first, "first");
		Objects.requireNonNull(last, "last");
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("The period ends (%s) before it begins (%s).".formatted(last, first));
		}
	}

	public static Period month(YearMonth month) {
		return new Period(month, month);
	}

	public static Period calendarYear(int year) {
		return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
	}

	/** The year that begins in April of the given year. */
	public static Period financialYear(int startYear) {
		return new Period(YearMonth.of(startYear, 4), YearMonth.of(startYear + 1, 3));
	}

	/** Quarter 1 is April to June of the year in which the financial year begins. */
	public static Period financialQuarter(int startYear, int quarter) {
		if (quarter < 1 || quarter > 4) {
			throw new IllegalArgumentException("A quarter is 1 to 4, not " + quarter + ".");
		}
		var first = YearMonth.of(startYear, 4).plusMonths(3L * (quarter - 1));
		return new Period(first, first.plusMonths(2));
	}

	public static Period yearTo(YearMonth last) {
		return new Period(last.minusMonths(11), last);
	}

	/**
	 * Reads {@code 2018-11/2019-10} and {@code 2019-01}, the text form, and what people write for whole years and quarters:
	 * {@code 2019} (calendar), {@code 2018/19} (financial), {@code 2018/19 Q3}.
	 */
	public static Period parse(String text) {
		var year = YEAR_FORM.matcher(text.strip());
		try {
			return year.matches() ? year(year.group("year"), year.group("next"), year.group("quarter")) : months(text.strip());
		} catch (DateTimeException e) {
			throw new IllegalArgumentException("A period is written 2018-11/2019-10, 2019 or 2018/19 Q3, not " + text + ".", e);
		}
	}

	private static Period year(String year, String next, String quarter) {
		var start = Integer.parseInt(year);
		if (next == null) {
			return calendarYear(start);
		}
		if (Integer.parseInt(next) != (start + 1) % 100) {
			throw new IllegalArgumentException("A financial year ends in the year after it begins: %s/%s does not.".formatted(year, next));
		}
		return quarter == null ? financialYear(start) : financialQuarter(start, Integer.parseInt(quarter));
	}

	private static Period months(String text) {
		var ends = text.split("/", -1);
		return switch (ends.length) {
			case 1 -> month(YearMonth.parse(ends[0]));
			case 2 -> new Period(YearMonth.parse(ends[0]), YearMonth.parse(ends[1]));
			default -> throw new DateTimeException("more than two ends");
		};
	}

	public int months() {
		return (int) ChronoUnit.MONTHS.between(first, last) + 1;
	}

	public Stream<YearMonth> eachMonth() {
		return Stream.iterate(first, month -> month.plusMonths(1)).limit(months());
	}

	public Kind kind() {
		return switch (months()) {
			case 1 -> Kind.MONTH;
			case 3 -> first.getMonthValue() % 3 == 1 ? Kind.QUARTER : Kind.SPAN;
			case 12 -> switch (first.getMonthValue()) {
				case 1 -> Kind.CALENDAR_YEAR;
				case 4 -> Kind.FINANCIAL_YEAR;
				default -> Kind.ROLLING_YEAR;
			};
			default -> Kind.SPAN;
		};
	}

	/** The period of the same length that ends where this one begins. */
	public Period previous() {
		return shift(-months());
	}

	public Period yearBefore() {
		return shift(-12);
	}

	public Period shift(int months) {
		return new Period(first.plusMonths(months), last.plusMonths(months));
	}

	public boolean contains(YearMonth month) {
		return !month.isBefore(first) && !month.isAfter(last);
	}

	public boolean overlaps(Period other) {
		return !other.last.isBefore(first) && !other.first.isAfter(last);
	}

	/** Only periods of one length can be compared count for count. */
	public boolean isAsLongAs(Period other) {
		return months() == other.months();
	}

	@Override
	public int compareTo(Period other) {
		int byEnd = last.compareTo(other.last);
		return byEnd != 0 ? byEnd : first.compareTo(other.first);
	}

	@Override
	public String toString() {
		return first.equals(last) ? first.toString() : first + "/" + last;
	}
}
