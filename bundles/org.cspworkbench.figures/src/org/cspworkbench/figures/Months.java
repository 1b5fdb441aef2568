package org.cspworkbench.figures;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Months and years as sentences name them. */
public final class Months {

	/** As they stand in Welsh sentences, some of them softened: "o Ebrill i Fawrth". */
	private static final Map<String, Month> WELSH = Map.ofEntries(Map.entry("ionawr", JANUARY), Map.entry("chwefror", FEBRUARY), Map.entry("mawrth", MARCH), Map.entry("fawrth", MARCH),
			Map.entry("ebrill", APRIL), Map.entry("mai", MAY), Map.entry("fai", MAY), Map.entry("mehefin", JUNE), Map.entry("fehefin", JUNE), Map.entry("gorffennaf", JULY), Map.entry("orffennaf", JULY),
			Map.entry("awst", AUGUST), Map.entry("medi", SEPTEMBER), Map.entry("fedi", SEPTEMBER), Map.entry("hydref", OCTOBER), Map.entry("tachwedd", NOVEMBER), Map.entry("dachwedd", NOVEMBER),
			Map.entry("rhagfyr", DECEMBER), Map.entry("ragfyr", DECEMBER));

	/** As a part of a regular expression; in English, or in full in Welsh. */
	public static final String NAME = "(?:Ionawr|Chwefror|[MF]awrth|Ebrill|[MF]ai(?!\\p{L})|[MF]ehefin|G?[Oo]rffennaf|Awst|[MF]edi(?!\\p{L})|Hydref|[TD]achwedd|Rh?agfyr|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
	public static final String FINANCIAL_YEAR = "20\\d\\d\\s?[/–-]\\s?(?:20)?\\d\\d(?!\\d)";
	public static final String TO = "\\s*(?:to|until|and|hyd at|hyd|i(?=\\s)|–|-|—)\\s*";

	private static final Pattern SPAN = Pattern.compile("\\b(" + NAME + ")(?:\\s+(20\\d\\d))?" + TO + "(" + NAME + ")\\s+(20\\d\\d)\\b");
	private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\s?[/–-]\\s?((?:20)?\\d\\d)(?![\\d/-])");

	/** A run of months with the place where it is named. */
	public record Named(int start, int end, Period period) {
	}

	private Months() {
	}

	public static Month month(String name) {
		var welsh = WELSH.get(name.toLowerCase(Locale.ROOT));
		if (welsh != null) {
			return welsh;
		}
		for (var month : Month.values()) {
			if (month.name().startsWith(name.substring(0, 3).toUpperCase())) {
				return month;
			}
		}
		throw new IllegalArgumentException(name);
	}

	/** "November 2018 to October 2019", "January to December 2016". */
	public static List<Named> spans(String text) {
		var found = new ArrayList<Named>();
		SPAN.matcher(text).results().forEach(match -> {
			var last = YearMonth.of(Integer.parseInt(match.group(4)), month(match.group(3)));
			var first = YearMonth.of(match.group(2) == null ? last.getYear() : Integer.parseInt(match.group(2)), month(match.group(1)));
			if (!first.isAfter(last)) {
				found.add(new Named(match.start(), match.end(), new Period(first, last)));
			}
		});
		return found;
	}

	/** "2018/19" and "2018-2019"; the months are those of the financial year. */
	public static List<Named> financialYears(String text) {
		var found = new ArrayList<Named>();
		YEAR.matcher(text).results().forEach(match -> financialYear(match.group(1), match.group(2)).ifPresent(year -> found.add(new Named(match.start(), match.end(), year))));
		return found;
	}

	private static Optional<Period> financialYear(String first, String second) {
		var from = Integer.parseInt(first);
		return (from + 1) % 100 == Integer.parseInt(second) % 100 ? Optional.of(Period.financialYear(from)) : Optional.empty();
	}
}
