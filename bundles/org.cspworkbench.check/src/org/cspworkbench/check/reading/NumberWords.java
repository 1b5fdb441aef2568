package org.cspworkbench.check.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers and places in words: "six", "twenty-five", "sixth". */
public final class NumberWords {

	private static final List<String> TO_TWENTY = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
			"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
	private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
	private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
			"twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
	private static final Map<String, Integer> NUMBERS = new HashMap<>();

	/** As parts of regular expressions. */
	public static final String PLACE = "(?:" + String.join("|", PLACES) + "|\\d{1,2}(?:st|nd|rd|th))";
	public static final String NUMBER;

	static {
		for (int i = 1; i < TO_TWENTY.size(); i++) {
			NUMBERS.put(TO_TWENTY.get(i), i);
		}
		for (int ten = 0; ten < TENS.size(); ten++) {
			NUMBERS.put(TENS.get(ten), 20 + 10 * ten);
			for (int one = 1; one < 10; one++) {
				NUMBERS.put(TENS.get(ten) + "-" + TO_TWENTY.get(one), 20 + 10 * ten + one);
			}
		}
		NUMBER = "(?:" + String.join("|", NUMBERS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList()) + ")";
	}

	private NumberWords() {
	}

	public static Optional<Integer> number(String word) {
		return Optional.ofNullable(NUMBERS.get(word.toLowerCase()));
	}

	/** "sixth" and "6th" are 6. */
	public static int place(String word) {
		var index = PLACES.indexOf(word.toLowerCase());
		return index >= 0 ? index + 1 : Integer.parseInt(word.replaceAll("\\D", ""));
	}
}
