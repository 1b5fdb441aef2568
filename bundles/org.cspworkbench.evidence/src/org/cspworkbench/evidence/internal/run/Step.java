package org.cspworkbench.evidence.internal.run;

import java.time.YearMonth;

import org.cspworkbench.figures.Period;

/**
 * The rhythm of a run: periods of so many months, one after another, the first of which begins {@code phase} months after
 * January of the year 0. Months are {@code 1}, financial years {@code 12+3}. Windows that overlap make several runs.
 */
public record Step(int months, int phase) {
	public static final Step MONTH = new Step(1, 0);
	private static final int YEAR = 12;

	public static Step of(Period period) {
		return period.months() == 1 ? MONTH : new Step(period.months(), Math.floorMod(number(period.first()), period.months()));
	}

	public static Step parse(String text) {
		int plus = text.indexOf('+');
		return plus < 0 ? new Step(Integer.parseInt(text), 0)
				: new Step(Integer.parseInt(text.substring(0, plus)), Integer.parseInt(text.substring(plus + 1)));
	}

	/** The number of a month, counted from January of the year 0. */
	public static int number(YearMonth month) {
		return month.getYear() * YEAR + month.getMonthValue() - 1;
	}

	public static YearMonth month(int number) {
		return YearMonth.of(Math.floorDiv(number, YEAR), Math.floorMod(number, YEAR) + 1);
	}

	/** Where a period of this step stands in a run. */
	public int index(Period period) {
		return Math.floorDiv(number(period.first()) - phase, months);
	}

	public Period period(int index) {
		var first = month(index * months + phase);
		return months == 1 ? Period.month(first) : new Period(first, first.plusMonths(months - 1L));
	}

	@Override
	public String toString() {
		return phase == 0 ? Integer.toString(months) : months + "+" + phase;
	}
}
