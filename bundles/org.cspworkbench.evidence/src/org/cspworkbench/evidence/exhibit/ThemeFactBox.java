package org.cspworkbench.evidence.exhibit;

import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;

/** Level, place among the areas compared with, and annual change. The lines are worked out from the indicator when it is printed. */
record ThemeFactBox(Exhibit exhibit) {

	Block block() throws ExhibitException {
		var year = exhibit.year();
		var box = AssessmentFactory.eINSTANCE.createFactBox();
		box.setIndicator(exhibit.indicator());
		box.setArea(exhibit.area());
		box.setGroup(exhibit.indicator().getComparator());
		box.setPeriod(year);
		box.setComparedWith(year.yearBefore());
		return box;
	}
}
