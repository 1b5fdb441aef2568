package org.cspworkbench.figures;

import static org.cspworkbench.figures.Absence.Cause.OUTSIDE_SERIES;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One amount for every month from the first on, without gaps: a month without a figure has an absent amount. */
public record MonthlySeries(YearMonth first, List<Amount> amounts) {

	private static final int YEAR = 12;

	public MonthlySeries {
		amounts = List.copyOf(amounts);
		if (amounts.isEmpty()) {
			throw new IllegalArgumentException("A monthly series needs at least one month.");
		}
	}

	public Period period() {
		return new Period(first, first.plusMonths(amounts.size() - 1L));
	}

	public Amount at(YearMonth month) {
		return period().contains(month) ? amounts.get((int) ChronoUnit.MONTHS.between(first, month))
				: Amount.undefined(OUTSIDE_SERIES);
	}

	/** The sum over a period, absent when a month of it is absent or lies outside the series. */
	public Amount total(Period period) {
		return Amount.sum(period.eachMonth().map(this::at).toList());
	}

	/** The twelve-month total to each month; empty when the series is shorter than a year. */
	public Optional<MonthlySeries> rollingYear() {
		if (amounts.size() < YEAR) {
			return Optional.empty();
		}
		var ends = new Period(first.plusMonths(YEAR - 1L), period().last());
		return Optional.of(new MonthlySeries(ends.first(), ends.eachMonth().map(end -> total(Period.yearTo(end))).toList()));
	}

	/** A month against the same month of the year before, so that the season does not pass for a trend. */
	public Change yearOnYear(YearMonth month) {
		return new Change(at(month.minusYears(1)), at(month));
	}

	/** The month over the monthly mean of the year to the given end: 1 is an average month. */
	public Amount seasonalIndex(YearMonth month, YearMonth yearEnd) {
		var year = Period.yearTo(yearEnd);
		if (!year.contains(month)) {
			throw new IllegalArgumentException("The month %s does not belong to the year %s.".formatted(month, year));
		}
		return at(month).times(YEAR).dividedBy(total(year));
	}

	/** The mean index of each calendar month over all whole years, counted back from the last month. */
	public Map<Month, Amount> seasonalProfile() {
		var ends = IntStream.range(0, amounts.size() / YEAR).mapToObj(period().last()::minusYears).toList();
		var profile = new EnumMap<Month, Amount>(Month.class);
		for (var month : Month.values()) {
			var indices = ends.stream().map(end -> seasonalIndex(lastBefore(end, month), end)).toList();
			profile.put(month, indices.isEmpty() ? Amount.undefined(Absence.Cause.TOO_FEW_POINTS)
					: Amount.sum(indices).dividedBy(Amount.of(indices.size())));
		}
		return profile;
	}

	private static YearMonth lastBefore(YearMonth end, Month month) {
		var candidate = YearMonth.of(end.getYear(), month);
		return candidate.isAfter(end) ? candidate.minusYears(1) : candidate;
	}
}
