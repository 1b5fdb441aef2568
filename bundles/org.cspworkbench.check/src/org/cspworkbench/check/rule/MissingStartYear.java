package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.figures.Months;

/** "September – August 2017" leaves out in which year it begins; "November 2019 to October 2018" ends before it begins. */
public final class MissingStartYear implements Rule {

	private static final Pattern SPAN = Pattern.compile("\\b(" + Months.NAME + ")(?:\\s+(20\\d\\d))?(\\s*(?:to|–|-|—)\\s*)(" + Months.NAME + ")\\s+(20\\d\\d)\\b");

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.passages().stream().flatMap(passage -> SPAN.matcher(passage.text()).results().flatMap(match -> {
			var first = Months.month(match.group(1)).getValue();
			var last = Months.month(match.group(4)).getValue();
			var end = Integer.parseInt(match.group(5));
			if (match.group(2) == null && first == last + 1) {
				var better = match.group(1) + " " + (end - 1) + match.group(3) + match.group(4) + " " + end;
				return Stream.of(Say.mending(passage, match.group(), better, ERROR, "period.start", match.group(), String.valueOf(end - 1)));
			}
			if (match.group(2) != null && Integer.parseInt(match.group(2)) * 12 + first > end * 12 + last) {
				return Stream.of(Say.in(passage, ERROR, "period.order", match.group()));
			}
			return Stream.<Finding>empty();
		}));
	}
}
