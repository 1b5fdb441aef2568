package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Likeness;
import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.words.Token;

/** A figure in braces whose key no indicator of the plan has: it would be printed as it stands. */
public final class DeadCitation implements Rule {

	private static final int CLOSE = 2;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var keys = plan.plan().getIndicators().stream().map(Indicator::getKey).filter(Objects::nonNull).toList();
		return plan.prose().flatMap(passage -> Token.in(passage.raw()).filter(found -> !keys.contains(Token.of(found).key())).map(found -> finding(passage, found, keys)));
	}

	private static Finding finding(Passage passage, MatchResult found, List<String> keys) {
		var key = Token.of(found).key();
		return nearest(key, keys).map(near -> Say.mending(passage, found.group(), found.group().replace("{" + key, "{" + near), ERROR, "citation.near", found.group(), near))
				.orElseGet(() -> Say.in(passage, ERROR, "citation", found.group()));
	}

	/** A key is meant when a letter or two tell it from what was typed, and no other key is as near. */
	private static Optional<String> nearest(String typed, List<String> keys) {
		var near = keys.stream().filter(key -> Likeness.edits(typed, key) <= CLOSE).sorted(Comparator.comparingInt(key -> Likeness.edits(typed, key))).limit(2).toList();
		var single = near.size() == 1 || near.size() == 2 && Likeness.edits(typed, near.getFirst()) < Likeness.edits(typed, near.getLast());
		return single ? Optional.of(near.getFirst()) : Optional.empty();
	}
}
