package org.cspworkbench.evidence.exhibit;

import java.util.Objects;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.ChartPreset;

/** Up to five years of the area beside the average of the areas compared with. */
record FiveYearChart(Exhibit exhibit) {
	private static final int YEARS = 5;

	Block block() throws ExhibitException {
		var group = exhibit.group();
		var years = exhibit.periods(exhibit.indicator(), exhibit.area()).stream().filter(period -> period.months() == 12).toList();
		if (years.size() < 2)
			throw new ExhibitException(Sentence.EXHIBIT_NO_YEARS.with(exhibit.indicator().getName(), Exhibit.name(exhibit.area())));
		var newest = years.subList(Math.max(0, years.size() - YEARS), years.size());
		var chart = AssessmentFactory.eINSTANCE.createChart();
		chart.setPreset(ChartPreset.TREND);
		chart.getIndicators().add(exhibit.indicator());
		chart.getAreas().add(exhibit.area());
		chart.setGroup(group);
		chart.getPeriods().addAll(newest);
		chart.setAverageLine(true);
		chart.setCaption(Sentence.EXHIBIT_CAPTION_FIVE.with(exhibit.indicator().getName(), Exhibit.name(exhibit.area()),
				Objects.requireNonNullElse(group.getAverageLabel(), group.getName())));
		return chart;
	}
}
