package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;

import java.util.ArrayList;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.views.Wording;

/** The very same large number two years running: copied from last year, perhaps. */
public final class SameNumberTwice implements Rule {

	private static final int LARGE = 200;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var found = new ArrayList<Finding>();
		for (var indicator : plan.plan().getIndicators()) {
			var figures = plan.figures().figures(indicator, plan.home(), null, SeriesKind.VALUE).stream().filter(figure -> figure.getValue() != null).toList();
			for (int i = 1; i < figures.size(); i++) {
				if (figures.get(i).getValue().intValue() >= LARGE && figures.get(i).getValue().compareTo(figures.get(i - 1).getValue()) == 0) {
					found.add(Say.about(figures.get(i), null, HINT, "same", indicator.getName(), Numbers.text(figures.get(i).getValue()), Wording.months(figures.get(i - 1).getPeriod()),
							Wording.months(figures.get(i).getPeriod())));
				}
			}
		}
		return found.stream();
	}
}
