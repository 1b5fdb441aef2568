package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;

/** "Rose from 1,250 to 1,100": the two numbers of a sentence against its own word. */
public final class DirectionOfCounts implements Rule {

	private static final String NUMBER = "(?:£|about |around |roughly |just )*(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d,/]|st\\b|nd\\b|rd\\b|th\\b|-|\\.\\d)(?:\\s?%)?";
	private static final Pattern FROM_TO = Pattern.compile("\\b(?:(" + Directions.UP + "|up)|(?:" + Directions.DOWN + "|down))\\b([^.;!?]|[.,](?=\\d)){0,60}?\\bfrom " + NUMBER
			+ "(?: (?!to )[\\p{L}-]+){0,4} to " + NUMBER, Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> FROM_TO.matcher(passage.text()).results().filter(match -> !isCited(passage, match)).flatMap(match -> {
			var said = match.group(1) == null ? -1 : 1;
			var moved = number(match.group(4)).compareTo(number(match.group(3)));
			var isOther = Directions.all(match.group()).anyMatch(direction -> direction != said);
			return isOther || isYear(match.group(3)) || isYear(match.group(4)) || moved == 0 || Integer.signum(moved) == said ? Stream.<Finding>empty()
					: Stream.of(Say.in(passage, ERROR, "movement.counts", match.group(), match.group(3), match.group(4), moved > 0 ? 1 : 0));
		}));
	}

	private static boolean isCited(Passage passage, MatchResult match) {
		return passage.isCited(match.start(3), match.end(3)) || passage.isCited(match.start(4), match.end(4));
	}

	private static boolean isYear(String number) {
		return number.matches("(?:19|20)\\d\\d");
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text.replace(",", ""));
	}
}
