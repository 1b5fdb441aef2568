package org.cspworkbench.figures;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** A run of whole months, both ends included. Its text form is {@code 2018-11/2019-10}. */
public record Period(YearMonth first, YearMonth last) implements Comparable<Period> {

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

	public static Period parse(String text) {
		var ends = text.strip().split("/", -1);
		return switch (ends.length) {
			case 1 -> month(YearMonth.parse(ends[0]));
			case 2 -> new Period(YearMonth.parse(ends[0]), YearMonth.parse(ends[1]));
			default -> throw new IllegalArgumentException("A period is written 2018-11/2019-10, not " + text + ".");
		};
	}

	public int months() {
		return (int) ChronoUnit.MONTHS.between(first, last) + 1;
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
