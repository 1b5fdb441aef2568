package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.figures.Months;
import org.cspworkbench.model.assessment.Item;
import org.cspworkbench.model.assessment.ItemKind;
import org.cspworkbench.model.assessment.ItemList;
import org.cspworkbench.model.views.Wording;

/** An activity of an earlier year among those of the year that is reviewed. */
public final class OldYearInReview implements Rule {

	private static final Pattern OPENING = Pattern.compile("^(?:In|During|Over|Throughout|For)\\b[^,.]{0,40}?(" + Months.FINANCIAL_YEAR + ")", Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var year = plan.plan().getPeriod();
		return year == null ? Stream.empty() : plan.prose().filter(OldYearInReview::isActivity).flatMap(passage -> OPENING.matcher(passage.text()).results()
				.filter(match -> Months.financialYears(match.group(1)).stream().anyMatch(named -> named.period().last().isBefore(year.first().minusYears(1))
						&& plan.plan().getReviews().stream().noneMatch(review -> review.getPeriod() != null && review.getPeriod().overlaps(named.period()))))
				.filter(match -> !passage.text().matches("(?is).*\\b(?:compared|since|against|before that|years? earlier|than in)\\b.*"))
				.map(match -> Say.in(passage, WARNING, "year.old", match.group(1), Wording.months(year.yearBefore()))));
	}

	private static boolean isActivity(Passage passage) {
		return passage.element() instanceof Item item && item.eContainer() instanceof ItemList list && list.getKind() == ItemKind.ACTIVITIES;
	}
}
