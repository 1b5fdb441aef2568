package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;
import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.figures.Months;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.plan.Plan;

/** A year left over from an earlier plan. */
public final class StaleYear implements Rule {

	private static final Pattern COMING = Pattern.compile("\\b(?:coming|forthcoming|next|upcoming) (?:financial )?year,? \\(?(" + Months.FINANCIAL_YEAR + ")", Pattern.CASE_INSENSITIVE);
	private static final Pattern PRIORITIES = Pattern.compile("\\b(?:the|these|our) (" + Months.FINANCIAL_YEAR + ") priorities\\b(?=[^.]*\\b(?:below|follow|listed|following|here|these)\\b)", Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var year = plan.plan().getPeriod();
		return year == null ? Stream.empty() : plan.prose().flatMap(passage -> Stream.concat(coming(passage, year), priorities(passage, plan.plan())));
	}

	private static Stream<Finding> coming(Passage passage, Period year) {
		return COMING.matcher(passage.text()).results().filter(match -> Months.financialYears(match.group(1)).stream().noneMatch(named -> named.period().overlaps(year)))
				.filter(match -> !Months.financialYears(match.group(1)).isEmpty())
				.map(match -> Say.mending(passage, match.group(1), years(year), ERROR, "year.coming", match.group(), years(year)));
	}

	/** Of this plan, or of the one that it reviews. */
	private static Stream<Finding> priorities(Passage passage, Plan plan) {
		return PRIORITIES.matcher(passage.text()).results().filter(match -> Months.financialYears(match.group(1)).stream()
				.anyMatch(named -> named.period().last().isBefore(plan.getPeriod().first().minusYears(1)) && plan.getReviews().stream().noneMatch(review -> named.period().equals(review.getPeriod()))))
				.map(match -> Say.in(passage, WARNING, "year.priorities", match.group(1), years(plan.getPeriod()), years(plan.getPeriod().yearBefore())));
	}

	private static String years(Period period) {
		return org.cspworkbench.model.views.Wording.months(period);
	}
}
