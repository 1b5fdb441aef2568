package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.plan.Action;

/** "See action 4.7", and there is none of that number, in this plan or in those that it reviews. */
public final class ActionCited implements Rule {

	private static final Pattern CITED = Pattern.compile("\\bactions?\\s+(\\d{1,2}(?:\\.\\d{1,2}){1,2})\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\b(?:last year|previous|earlier plan|20\\d\\d|strategy|county plan)\\b");

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var known = numbers(plan);
		return known.isEmpty() ? Stream.empty() : plan.prose().flatMap(passage -> passage.sentences().stream().filter(sentence -> !ELSEWHERE.matcher(sentence.text()).find())
				.flatMap(sentence -> CITED.matcher(sentence.text()).results().filter(match -> !known.contains(match.group(1))).map(match -> Say.in(passage, WARNING, "number.cited", match.group()))));
	}

	private static Set<String> numbers(PlanReading plan) {
		var numbers = new HashSet<String>();
		plan.plan().eAllContents().forEachRemaining(element -> {
			if (element instanceof Action action && action.getRef() != null && action.getRef().matches("\\s*\\d+(?:\\.\\d+)+\\s*")) {
				numbers.add(action.getRef().strip());
			}
		});
		return numbers;
	}
}
