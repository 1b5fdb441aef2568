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

	/** The months that the words above a table name, when they name one period. */
	static Optional<Period> caption(String words) {
		var spans = Months.spans(words).stream().map(Months.Named::period).toList();
		var found = Stream.of(spans.stream(), PeriodText.yearsTo(words), spans.isEmpty() ? Months.financialYears(words).stream().map(Months.Named::period) : Stream.<Period>empty()).flatMap(each -> each).distinct().toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private static Stream<Period> years(String words) {
		return Stream.concat(Months.spans(words).stream().map(Months.Named::period).filter(period -> period.months() == YEAR), PeriodText.yearsTo(words));
	}
}
