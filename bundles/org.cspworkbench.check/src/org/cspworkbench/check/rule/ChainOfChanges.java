package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;

/** Last year's closing figure is this year's opening figure: "up from 29 to 38, after a fall (47 to 27)". */
public final class ChainOfChanges implements Rule {

	private static final String COUNT = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";
	private static final Pattern CHAIN = Pattern.compile("\\bfrom " + COUNT + " to " + COUNT + ",? (?:after|following|on top of) (?:an? |the )?(?:\\p{L}+ )?"
			+ "(?:reduction|rise|increase|fall|drop|decrease|decline)[^.;()]*\\(?(?:from )?" + COUNT + " to " + COUNT + "\\)?", Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> CHAIN.matcher(passage.text()).results().filter(match -> !match.group(1).equals(match.group(4)))
				.map(match -> Say.in(passage, ERROR, "chain", match.group(4), match.group(1), match.group())));
	}
}
