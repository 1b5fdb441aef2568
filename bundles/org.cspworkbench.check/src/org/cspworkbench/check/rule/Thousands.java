package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;

/** A thousand without its comma, in a plan that writes commas elsewhere. */
public final class Thousands implements Rule {

	/** A number that begins with 0, or stands beside other digits, is one to call. */
	private static final Pattern WITHOUT = Pattern.compile("(?<![\\d,./-]|\\d )(?:£[1-9]\\d{3,}|[1-9]\\d{4,})(?![\\d,/-]| \\d)");
	private static final Pattern WITH = Pattern.compile("\\d{1,3},\\d{3}(?!\\d)");

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().noneMatch(passage -> WITH.matcher(passage.text()).find()) ? Stream.empty()
				: plan.prose().flatMap(passage -> WITHOUT.matcher(passage.text()).results().map(match -> {
					var better = match.group().replaceAll("\\B(?<=\\d)(?=(?:\\d{3})+$)", ",");
					return Say.mending(passage, match.group(), better, HINT, "thousands", match.group(), better);
				}));
	}
}
