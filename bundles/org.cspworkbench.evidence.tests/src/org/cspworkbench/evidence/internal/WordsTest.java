package org.cspworkbench.evidence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.junit.jupiter.api.Test;

class WordsTest {

	@Test
	void periodsAsTablesWriteThem() {
		Map.ofEntries(Map.entry("Jan-19", "2019-01"), Map.entry("Sept 2019", "2019-09"), Map.entry("November 2018", "2018-11"), Map.entry("2019-01-01", "2019-01"),
				Map.entry("2019-01-01 00:00:00", "2019-01"), Map.entry("31/12/2019", "2019-12"), Map.entry("03/2024", "2024-03"), Map.entry("2024-03", "2024-03"),
				Map.entry("2019", "2019-01/2019-12"), Map.entry("2018/19", "2018-04/2019-03"), Map.entry("2018-19", "2018-04/2019-03"),
				Map.entry("2018/2019", "2018-04/2019-03"), Map.entry("FY 2018/19", "2018-04/2019-03"), Map.entry("2022_23", "2022-04/2023-03"),
				Map.entry("2018/19 Q4", "2019-01/2019-03"), Map.entry("Q1 2018/19", "2018-04/2018-06"), Map.entry("2019 Q1", "2019-01/2019-03"),
				Map.entry("2011/12", "2011-04/2012-03"), Map.entry("2001 - 03", "2001-01/2003-12"), Map.entry("2017-19", "2017-01/2019-12"),
				Map.entry("2018/19 - 20/21", "2018-04/2021-03"), Map.entry("Nov 2018 – Oct 2019", "2018-11/2019-10"),
				Map.entry("November 2018 to October 2019", "2018-11/2019-10"), Map.entry("Jan - Nov 2019", "2019-01/2019-11"),
				Map.entry("Year to October 2019", "2018-11/2019-10"), Map.entry("12 months to Oct 2019", "2018-11/2019-10"),
				Map.entry("Year ending March 2020", "2019-04/2020-03"), Map.entry("1999/00", "1999-04/2000-03"))
				.forEach((text, period) -> assertEquals(Optional.of(Period.parse(period)), PeriodText.read(text), text));
	}

	@Test
	void whatIsNoPeriod() {
		for (var text : List.of("", "Total", "2019-13", "13/13/2019", "1,234", "2018/21", "Oct 2019 to Nov 2018", "19", "Q5 2019", "E07000116", "99/12/2023",
				"2".repeat(1000)))
			assertEquals(Optional.empty(), PeriodText.read(text), text);
	}

	@Test
	void numbersAsPeopleWriteThem() {
		Map.of("1,234", "1234", "£3,000", "3000", "-6.4%", "-6.4", "(5)", "-5", " 12 ", "12", "\u2212574", "-574", "2.80", "2.80", "1.5E3", "1.5E+3")
				.forEach((text, number) -> assertEquals(Optional.of(new BigDecimal(number)), NumberText.read(text), text));
	}

	@Test
	void whatIsNoNumber() {
		for (var text : List.of("", "-", "--", "n/a", "12,34", "1.2.3", "=1+1", "1e999", "9".repeat(100), "5*", "%"))
			assertEquals(Optional.empty(), NumberText.read(text), text);
	}

	@Test
	void keysOfNames() {
		assertEquals("st-jamess-and-st-johns", Slug.of("St James's & St John’s"));
		assertEquals("caf", Slug.of("  (Caf)  "));
		assertTrue(Slug.of("!!!").isEmpty());
	}

	@Test
	void everySentenceHasItsWords() {
		for (var sentence : Sentence.values())
			assertTrue(sentence.with("0", "1", "2", "3", "4").length() > 2, sentence.key());
	}
}
