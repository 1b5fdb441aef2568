package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;

/** Two numbers that are compared with each other, one with more decimal places. */
public final class Decimals implements Rule {

	private static final Pattern COMPARED = Pattern.compile("(?<![\\d.,£])(\\d+\\.(\\d+))(?![\\d.])[^.;()]{0,60}? \\((?:(?:previously|before|last year|from|was|up from|down from),? )?(\\d+\\.(\\d+))(?: (?:before|previously|last year|the year before))?\\)",
			Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> COMPARED.matcher(passage.text()).results().filter(match -> match.group(2).length() != match.group(4).length())
				.map(match -> Say.in(passage, HINT, "decimals", match.group(1), match.group(3))));
	}
}
