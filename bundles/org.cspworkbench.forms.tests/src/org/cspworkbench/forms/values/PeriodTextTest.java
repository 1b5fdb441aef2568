package org.cspworkbench.forms.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

	private static final YearMonth TODAY = YearMonth.of(2020, 2);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2019                           | 2019-01/2019-12
			calendar 2016                  | 2016-01/2016-12
			2019/20                        | 2019-04/2020-03
			2019-20                        | 2019-04/2020-03
			2019/2020                      | 2019-04/2020-03
			FY 2019/20                     | 2019-04/2020-03
			2011/12                        | 2011-04/2012-03
			2011-12                        | 2011-12
			Q1 2019/20                     | 2019-04/2019-06
			q4 2019/20                     | 2020-01/2020-03
			quarter 2 of 2019/20           | 2019-07/2019-09
			Oct 2019                       | 2019-10
			October 2019                   | 2019-10
			Oct-19                         | 2019-10
			10/2019                        | 2019-10
			2019-10                        | 2019-10
			year to Oct 2019               | 2018-11/2019-10
			12 months to October 2019      | 2018-11/2019-10
			rolling year to Oct 2019       | 2018-11/2019-10
			Nov 2018 – Oct 2019            | 2018-11/2019-10
			Nov 2018 - Oct 2019            | 2018-11/2019-10
			from Nov 2018 to Oct 2019      | 2018-11/2019-10
			Jan – Nov 2019                 | 2019-01/2019-11
			Jan-Nov 2019                   | 2019-01/2019-11
			2017 – 2019                    | 2017-01/2019-12
			2018-11/2019-10                | 2018-11/2019-10
			""")
	void periodsAsAnalystsWriteThem(String typed, String period) {
		assertEquals(Reading.of(Period.parse(period)), PeriodText.read(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Oct 2019 – Nov 2018", "2019/21", "13/2019", "soon", "", "Q5 2019/20", "Octember 2019" })
	void whatIsNoPeriodIsSaidToBeNone(String typed) {
		assertInstanceOf(Reading.Unreadable.class, PeriodText.read(typed));
	}

	@Test
	void aQuarterOfAPlainYearIsAskedAbout() {
		var unreadable = assertInstanceOf(Reading.Unreadable.class, PeriodText.read("Q1 2019"));
		assertTrue(unreadable.sentence().contains("Q1 2019/20 (Apr 2019 – Jun 2019)"), unreadable.sentence());
		assertTrue(unreadable.sentence().contains("Jan 2019 – Mar 2019"), unreadable.sentence());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019-01/2019-12", "2019-04/2020-03", "2019-04/2019-06", "2020-01/2020-03", "2019-10", "2018-11/2019-10",
			"2016-11/2019-10", "2019-01/2019-11", "2017-01/2019-12", "2019-09" })
	void whatIsWrittenReadsTheSame(String period) {
		var text = PeriodText.write(Period.parse(period));
		assertEquals(Reading.of(Period.parse(period)), PeriodText.read(text), text);
	}

	@Test
	void aYearSuggestsTheYearsAndQuartersThatBeginInIt() {
		var suggested = PeriodText.suggest("2019", Optional.of(Period.yearTo(YearMonth.of(2018, 10))), TODAY);
		assertEquals(List.of(Period.calendarYear(2019), Period.financialYear(2019), Period.yearTo(YearMonth.of(2019, 10)),
				Period.financialQuarter(2019, 1), Period.financialQuarter(2019, 2), Period.financialQuarter(2019, 3),
				Period.financialQuarter(2019, 4)), suggested);
	}

	@Test
	void withoutAWordTheNeighboursOfThePeriodComeFirst() {
		var current = Period.financialQuarter(2019, 2);
		var suggested = PeriodText.suggest("", Optional.of(current), TODAY);
		assertEquals(List.of(current, Period.financialQuarter(2019, 1), Period.financialQuarter(2019, 3), Period.financialQuarter(2018, 2)),
				suggested.subList(0, 4));
	}

	@Test
	void lettersNarrowTheSuggestionsDown() {
		var suggested = PeriodText.suggest("q3", Optional.empty(), TODAY);
		assertTrue(!suggested.isEmpty() && suggested.stream().allMatch(period -> PeriodText.write(period).startsWith("Q3")), suggested.toString());
	}
}
