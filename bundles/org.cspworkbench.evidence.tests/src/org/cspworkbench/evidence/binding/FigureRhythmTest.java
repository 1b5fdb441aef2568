package org.cspworkbench.evidence.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.cspworkbench.figures.Period;
import org.junit.jupiter.api.Test;

class FigureRhythmTest {
	private static List<Period> periods(String... texts) {
		return Stream.of(texts).map(Period::parse).toList();
	}

	@Test
	void yearsCountBackFromTheNewestMonth() {
		assertEquals(periods("2017-11/2018-10", "2018-11/2019-10"), new FigureRhythm(12, 0).within(Period.parse("2017-01/2019-10")));
	}

	@Test
	void yearsThatBeginInAFixedMonth() {
		assertEquals(periods("2017/18", "2018/19"), new FigureRhythm(12, 4).within(Period.parse("2017-02/2019-10")));
		assertEquals(periods("2018"), new FigureRhythm(12, 1).within(Period.parse("2017-02/2019-10")));
		assertEquals(periods("2018-07/2019-06"), new FigureRhythm(12, 7).within(Period.parse("2018-07/2019-10")));
	}

	@Test
	void monthsAndQuarters() {
		assertEquals(periods("2019-01", "2019-02"), new FigureRhythm(1, 0).within(Period.parse("2019-01/2019-02")));
		assertEquals(periods("2018/19 Q4", "2019/20 Q1", "2019/20 Q2"), new FigureRhythm(3, 4).within(Period.parse("2018-12/2019-10")));
	}

	@Test
	void aSeriesGoesOnWhereItEndsAndLosesNothing() {
		assertEquals(periods("2016-11/2017-10", "2018-11/2019-10", "2019-11/2020-10"),
				new FigureRhythm(12, 0).continued(periods("2018-11/2019-10", "2016-11/2017-10"), Period.parse("2018-01/2021-03")));
		assertEquals(periods("2019-02"), new FigureRhythm(1, 0).continued(List.of(), Period.parse("2019-02")));
	}

	@Test
	void nothingFitsIntoTooLittle() {
		assertEquals(List.of(), new FigureRhythm(12, 4).within(Period.parse("2019-05/2020-03")));
		assertThrows(IllegalArgumentException.class, () -> new FigureRhythm(0, 0));
		assertThrows(IllegalArgumentException.class, () -> new FigureRhythm(12, 13));
	}
}
