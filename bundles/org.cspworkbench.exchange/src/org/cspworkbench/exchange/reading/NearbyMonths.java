package org.cspworkbench.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.figures.Months;
import org.cspworkbench.figures.Period;

/** The twelve months that a table is about: those that the words around it name first, from the nearest outwards. */
final class NearbyMonths {

	private static final int YEAR = 12;

	private NearbyMonths() {
	}

	/** @param around the chapters that hold the table, the innermost first */
	static Optional<Period> year(List<Chapter> around) {
		return around.stream().flatMap(chapter -> Stream.concat(Stream.of(chapter.title()), chapter.words())).flatMap(NearbyMonths::years).findFirst();
	}

	private static Stream<Period> years(String words) {
		return Months.spans(words).stream().map(Months.Named::period).filter(period -> period.months() == YEAR);
	}
}
