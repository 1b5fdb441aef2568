package org.cspworkbench.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Random;

import org.cspworkbench.figures.Period.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

	private static Period anyPeriod(Random random) {
		var first = YearMonth.of(1979, 1).plusMonths(random.nextInt(600));
		return new Period(first, first.plusMonths(random.nextInt(48)));
	}

	@ParameterizedTest
	@CsvSource({ "2018-11/2019-10, 2018-11/2019-10, ROLLING_YEAR", "2019-01, 2019-01, MONTH", "2019, 2019-01/2019-12, CALENDAR_YEAR",
			"2018/19, 2018-04/2019-03, FINANCIAL_YEAR", "1999/00, 1999-04/2000-03, FINANCIAL_YEAR", "1989/90, 1989-04/1990-03, FINANCIAL_YEAR",
			"2018/19 Q1, 2018-04/2018-06, QUARTER", "2018/19 Q4, 2019-01/2019-03, QUARTER",
			"2018/19Q3, 2018-10/2018-12, QUARTER", "2019-01/2019-11, 2019-01/2019-11, SPAN" })
	void readsWhatPeopleWrite(String written, String textForm, Kind kind) {
		assertEquals(textForm, Period.parse(written).toString());
		assertEquals(kind, Period.parse(written).kind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "September - August 2017", "2018-13", "2018/20", "2018/2019", "2018/19 Q5", "2018-11/2019-10/2020-01",
			"2019-10/2018-11", "19", "2018-1" })
	void saysWhatIsWrongWithAnythingElse(String written) {
		var problem = assertThrows(IllegalArgumentException.class, () -> Period.parse(written));
		assertTrue(problem.getMessage().endsWith("."), problem.getMessage());
	}

	@Test
	void theTextFormIsReadBack() {
		Examples.check(500, (random, story) -> {
			var period = anyPeriod(random);
			story.append(period);
			assertEquals(period, Period.parse(period.toString()));
		});
	}

	@Test
	void eachMonthLiesInItsPeriod() {
		Examples.check(300, (random, story) -> {
			var period = anyPeriod(random);
			story.append(period);
			assertEquals(period.months(), period.eachMonth().filter(period::contains).distinct().count());
			assertEquals(period.last(), period.eachMonth().toList().getLast());
			assertFalse(period.overlaps(period.previous()));
			assertTrue(period.isAsLongAs(period.yearBefore()));
			assertEquals(period.first(), period.previous().last().plusMonths(1));
		});
	}
}
