package org.cspworkbench.exchange.reading;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.figures.Months;
import org.cspworkbench.figures.Period;

/** The years that a title gives a plan: "2024/25", "2022 - 2025", "FY24/25", "April 2022 to March 2025". */
final class PlanYears {

	private static final Pattern SEVERAL = Pattern.compile("\\b(20\\d\\d)\\s?(?:[/–—-]|to)\\s?((?:20)?\\d\\d)(?![\\d/])");
	private static final Pattern SHORT = Pattern.compile("\\b(?:FY\\s?)?(\\d\\d)/(\\d\\d)(?![\\d/])");
	private static final int MOST_YEARS = 5;
	private static final int YEAR = 12;

	private PlanYears() {
	}

	static Stream<Period> in(String words) {
		var several = SEVERAL.matcher(words).results().flatMap(match -> years(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)) % 100).stream());
		var spans = Months.spans(capitalised(words)).stream().map(Months.Named::period).filter(period -> period.months() % YEAR == 0 && period.months() <= MOST_YEARS * YEAR);
		var all = Stream.concat(several, spans).toList();
		return all.isEmpty() ? SHORT.matcher(words).results().filter(match -> match.group().startsWith("FY") || !words.contains(match.group() + "/"))
				.flatMap(match -> years(2000 + Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))).filter(period -> period.months() == YEAR).stream()) : all.stream();
	}

	/** From April of the first to March of the last. */
	private static Optional<Period> years(int first, int last) {
		var count = last - first % 100;
		return count < 1 || count > MOST_YEARS ? Optional.empty() : Optional.of(new Period(YearMonth.of(first, 4), YearMonth.of(first + count, 3)));
	}

	private static String capitalised(String words) {
		return Pattern.compile("\\p{Lu}{3,}").matcher(words).replaceAll(word -> word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
	}
}
