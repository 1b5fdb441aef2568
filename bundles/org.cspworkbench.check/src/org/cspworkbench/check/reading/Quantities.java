package org.cspworkbench.check.reading;

import org.cspworkbench.figures.Months;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the numbers of a sentence that count something; years, dates, ages, roads and labels are not among them. */
final class Quantities {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w£/.,–-])(?:(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|\\b(" + NumberWords.NUMBER + ")\\b)"
			+ "(?![\\w/–]|-\\d|[.,:]\\d)(\\s?%| per ?cent\\b)?(?:[\\s-]+(\\p{L}[\\p{L}'’]*))?", Pattern.CASE_INSENSITIVE);
	private static final Pattern LABEL_BEFORE = Pattern.compile("(?:Q|KS|Year|Part|Priority|page|section|table|figure|chart|action|Class|Act|aged|age|of age|over|under|regulations?|No\\.?|"
			+ Months.NAME + ")\\s?$", Pattern.CASE_INSENSITIVE);
	private static final Pattern ABOUT = Pattern.compile("(?:about|around|roughly|approximately|nearly|almost|over|under|more than|less than|fewer than|some|up to|at least|around|~|c\\.)\\s*$",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern NOT_COUNTED = Pattern.compile("(?i)" + Months.NAME + "|mph|am|pm|o'clock|st|nd|rd|th");

	private Quantities() {
	}

	static List<Quantity> in(String sentence) {
		var found = new ArrayList<Quantity>();
		var matcher = NUMBER.matcher(sentence);
		int from = 0;
		while (matcher.find(from)) {
			var end = matcher.group(3) != null ? matcher.end(3) : Math.max(matcher.end(1), matcher.end(2));
			from = end;
			var before = sentence.substring(0, matcher.start());
			var value = matcher.group(1) != null ? new BigDecimal(matcher.group(1).replace(",", "")) : BigDecimal.valueOf(NumberWords.number(matcher.group(2)).orElseThrow());
			var percent = matcher.group(3) != null;
			var noun = matcher.group(4) == null ? "" : matcher.group(4).toLowerCase();
			var plainYear = !percent && matcher.group(1) != null && matcher.group(1).matches("(?:19|20)\\d\\d");
			var about = ABOUT.matcher(before).find();
			if (!plainYear && (about || percent || !LABEL_BEFORE.matcher(before).find()) && !NOT_COUNTED.matcher(noun).matches()) {
				found.add(new Quantity(matcher.start(), end, value, percent, about, noun));
			}
		}
		return found;
	}
}
