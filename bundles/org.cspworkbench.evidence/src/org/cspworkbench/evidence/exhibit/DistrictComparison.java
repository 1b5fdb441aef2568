package org.cspworkbench.evidence.exhibit;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.ChartPreset;
import org.cspworkbench.model.views.Wording;

/** Two years of every area compared with, as bars side by side with their table. */
record DistrictComparison(Exhibit exhibit) {

	Block block() throws ExhibitException {
		var group = exhibit.group();
		var year = exhibit.year();
		var chart = AssessmentFactory.eINSTANCE.createChart();
		chart.setPreset(ChartPreset.TWO_PERIODS);
		chart.getIndicators().add(exhibit.indicator());
		chart.setGroup(group);
		chart.setHighlight(exhibit.area());
		chart.setPeriod(year);
		chart.setComparedWith(year.yearBefore());
		chart.setAverageLine(false);
		chart.setWithTable(true);
		chart.setCaption(Sentence.EXHIBIT_CAPTION_DISTRICTS.with(exhibit.indicator().getName(), Wording.months(year.yearBefore()), Wording.months(year), group.getName()));
		return chart;
	}
}
