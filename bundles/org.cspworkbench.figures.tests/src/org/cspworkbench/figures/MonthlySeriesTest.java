package org.cspworkbench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.cspworkbench.figures.Absence.Cause;
import org.cspworkbench.figures.Absence.NotAvailable;
import org.junit.jupiter.api.Test;

class MonthlySeriesTest {

	private static final NotAvailable LOST = new NotAvailable("File not supplied");

	private static MonthlySeries from(String first, long... counts) {
		return new MonthlySeries(YearMonth.parse(first), LongStream.of(counts).mapToObj(Amount::of).toList());
	}

	private static MonthlySeries anySeries(Random random, int months) {
		return new MonthlySeries(YearMonth.of(2019, 1 + random.nextInt(12)),
				random.longs(months, 1, 200).mapToObj(Amount::of).toList());
	}

	@Test
	void elevenMonthsOfArrestsHaveNoYear() {
		var arrests = from("2019-01", 1, 3, 4, 4, 1, 1, 0, 1, 2, 3, 3);
		assertEquals(Period.parse("2019-01/2019-11"), arrests.period());
		assertEquals(Amount.of(23), arrests.total(arrests.period()));
		assertTrue(arrests.rollingYear().isEmpty());
		assertEquals(Amount.undefined(Cause.OUTSIDE_SERIES), arrests.total(Period.calendarYear(2019)));
	}

	@Test
	void theRollingYearIsTheSumOfTwelveMonths() {
		var series = from("2018-11", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
		var rolling = series.rollingYear().orElseThrow();
		assertEquals(Period.parse("2019-10/2019-12"), rolling.period());
		assertEquals(List.of(Amount.of(78), Amount.of(90), Amount.of(102)), rolling.amounts());
	}

	@Test
	void aMissingMonthIsMissingFromEveryYearThatHoldsIt() {
		var amounts = new ArrayList<>(from("2018-01", new long[26]).amounts());
		amounts.set(13, Amount.absent(LOST));
		var rolling = new MonthlySeries(YearMonth.of(2018, 1), amounts).rollingYear().orElseThrow();
		assertEquals(Amount.of(0), rolling.at(YearMonth.of(2019, 1)));
		assertEquals(Amount.absent(LOST), rolling.at(YearMonth.of(2019, 2)));
		assertEquals(Amount.absent(LOST), rolling.at(YearMonth.of(2020, 1)));
		assertEquals(Amount.of(0), rolling.at(YearMonth.of(2020, 2)));
	}

	@Test
	void aMonthIsComparedWithTheSameMonthOfTheYearBefore() {
		var series = from("2018-10", 50, 40, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 45);
		assertEquals(Change.between(50, 45), series.yearOnYear(YearMonth.of(2019, 10)));
		assertEquals(Amount.undefined(Cause.OUTSIDE_SERIES), series.yearOnYear(YearMonth.of(2019, 9)).difference());
	}

	@Test
	void theSeasonalIndexOfAnAverageMonthIsOne() {
		var series = from("2019-01", 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 34);
		assertEquals(Amount.of("0.8333"), series.seasonalIndex(YearMonth.of(2019, 3), YearMonth.of(2019, 12)).rounded(4));
		assertEquals(Amount.of("2.8333"), series.seasonalIndex(YearMonth.of(2019, 12), YearMonth.of(2019, 12)).rounded(4));
		assertThrows(IllegalArgumentException.class, () -> series.seasonalIndex(YearMonth.of(2018, 12), YearMonth.of(2019, 12)));
	}

	@Test
	void theProfileOfLessThanAYearIsUndefined() {
		var profile = from("2019-01", 1, 3, 4).seasonalProfile();
		assertEquals(12, profile.size());
		assertEquals(Amount.undefined(Cause.TOO_FEW_POINTS), profile.get(Month.JANUARY));
	}

	@Test
	void aRepeatedYearHasItsOwnShapeAsProfile() {
		var year = new long[] { 12, 6, 6, 12, 12, 18, 24, 24, 12, 6, 6, 6 };
		var series = from("2018-04", LongStream.concat(LongStream.of(9, 9), LongStream.concat(LongStream.of(year), LongStream.of(year))).toArray());
		var profile = series.seasonalProfile();
		assertEquals(Amount.of(2), profile.get(Month.DECEMBER), "the seventh month of the repeated year from June");
		assertEquals(Amount.of("0.5"), profile.get(Month.MAY), "its last");
	}

	@Test
	void theProfileAveragesToOne() {
		Examples.check(200, (random, story) -> {
			var series = anySeries(random, 12 + random.nextInt(40));
			story.append(series);
			var sum = Amount.sum(series.seasonalProfile().values()).known().orElseThrow().doubleValue();
			assertEquals(12, sum, 1e-20);
		});
	}

	@Test
	void eachRollingTotalDiffersByTheMonthThatCameAndTheOneThatWent() {
		Examples.check(200, (random, story) -> {
			var series = anySeries(random, 13 + random.nextInt(30));
			story.append(series);
			var rolling = series.rollingYear().orElseThrow();
			for (int i = 1; i < rolling.amounts().size(); i++) {
				assertEquals(series.amounts().get(i + 11).minus(series.amounts().get(i - 1)),
						rolling.amounts().get(i).minus(rolling.amounts().get(i - 1)));
			}
		});
	}
}
