package org.cspworkbench.check.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words that say whether something became more or less. */
final class Directions {

	static final String UP = "rose|rises?|risen|increases?|increased|went up|gone up|grew|grown|climbed|growth|up by|up from";
	static final String DOWN = "fell|falls?|fallen|reductions?|reduced|decreases?|decreased|went down|gone down|dropped|drops?|declines?|declined|down by|down from";

	private static final Pattern ANY = Pattern.compile("\\b(?:(" + UP + ")|(?:" + DOWN + "))\\b", Pattern.CASE_INSENSITIVE);

	private Directions() {
	}

	/** 1 for more, -1 for less; empty where a sentence has no such word, or has both. */
	static Optional<Integer> of(String sentence) {
		var found = ANY.matcher(sentence).results().map(match -> match.group(1) == null ? -1 : 1).distinct().toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}
}
