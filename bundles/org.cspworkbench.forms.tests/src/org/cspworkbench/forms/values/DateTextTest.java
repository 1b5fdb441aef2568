package org.cspworkbench.forms.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;

import org.cspworkbench.figures.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

	private static final LocalDate SIGN_OFF = LocalDate.of(2020, 2, 13);

	@ParameterizedTest
	@ValueSource(strings = { "13 February 2020", "13 Feb 2020", "13 feb 20", "13th February, 2020", "Thursday 13 February 2020", "13/02/2020", "13/2/20",
			"13.02.2020", "13-02-2020", "2020-02-13", "13-Feb-20", "13 Feb 2020" })
	void theSignOffInEveryUsualWay(String typed) {
		assertEquals(Reading.of(SIGN_OFF), DateText.read(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "February", "13", "2020", "02/13/2020", "31 Feb 2020", "soon", "13 Febtober 2020" })
	void whatIsNoDayIsNotGuessedAt(String typed) {
		assertInstanceOf(Reading.Unreadable.class, DateText.read(typed));
	}

	@ParameterizedTest
	@CsvSource({ "30 June, 2023-06-30", "30th jun, 2023-06-30", "30/6, 2023-06-30", "15 Jan, 2024-01-15", "15 Jan 2021, 2021-01-15", "1-Apr, 2023-04-01" })
	void aDayWithoutItsYearLiesInTheYearOfThePlan(String typed, LocalDate day) {
		assertEquals(Reading.of(day), DateText.read(typed, Period.financialYear(2023)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31 June", "30 Junk", "30/13", "June" })
	void noYearMakesADayOfWhatIsNone(String typed) {
		assertInstanceOf(Reading.Unreadable.class, DateText.read(typed, Period.financialYear(2023)));
	}

	@Test
	void aDayThatTheCalendarLacksIsSaidToBeThat() {
		var unreadable = assertInstanceOf(Reading.Unreadable.class, DateText.read("31/02/2020"));
		assertTrue(unreadable.sentence().startsWith("There is no such day as “31/02/2020”"), unreadable.sentence());
	}

	@Test
	void everyMonthIsWrittenSoThatItReadsTheSame() {
		for (int month = 1; month <= 12; month++) {
			var day = LocalDate.of(2021, month, 9);
			assertEquals(Reading.of(day), DateText.read(DateText.write(day)), DateText.write(day));
			assertEquals(Reading.of(YearMonth.from(day)), DateText.readMonth(DateText.write(YearMonth.from(day))));
		}
	}

	@Test
	void septemberHasThreeLettersAsTheOthers() {
		assertEquals("9 Sep 2021", DateText.write(LocalDate.of(2021, 9, 9)));
		assertEquals(Reading.of(LocalDate.of(2021, 9, 9)), DateText.read("9 Sept 2021"));
	}
}
