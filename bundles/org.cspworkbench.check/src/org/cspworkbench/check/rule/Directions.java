package org.cspworkbench.check.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that say whether something became more or less. */
final class Directions {

	/** What every rule on movements reads; some know further words. */
	static final String ROSE = "rose|rises?|risen|increases?|increased|went up|gone up|grew|climbed|growth";
	static final String FELL = "fell|falls?|fallen|reductions?|decreases?|decreased|went down|gone down|dropped|drops?|declines?|declined";

	static final String UP = ROSE + "|grown";
	static final String DOWN = FELL + "|reduced";

	private static final Pattern ANY = Pattern.compile("\\b(?:(" + UP + "|up by|up from)|(?:" + DOWN + "|down by|down from))\\b", Pattern.CASE_INSENSITIVE);

	private Directions() {
	}

	/** 1 for more, -1 for less; empty where a sentence has no such word, or has both. */
	static Optional<Integer> of(String sentence) {
		var found = all(sentence).distinct().toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** 1 or -1 for each such word. */
	static Stream<Integer> all(String words) {
		return ANY.matcher(words).results().map(match -> match.group(1) == null ? -1 : 1);
	}
}
