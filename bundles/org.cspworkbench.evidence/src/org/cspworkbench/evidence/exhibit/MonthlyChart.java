package org.cspworkbench.evidence.exhibit;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.ChartPreset;
import org.cspworkbench.model.views.Wording;

/** The newest twelve months, one column each. */
record MonthlyChart(Exhibit exhibit) {
	private static final int MONTHS = 12;

	Block block() throws ExhibitException {
		var months = exhibit.periods(exhibit.indicator(), exhibit.area()).stream().filter(period -> period.months() == 1).toList();
		if (months.isEmpty())
			throw new ExhibitException(Sentence.EXHIBIT_NO_MONTHS.with(exhibit.indicator().getName(), Exhibit.name(exhibit.area())));
		var newest = months.subList(Math.max(0, months.size() - MONTHS), months.size());
		var chart = AssessmentFactory.eINSTANCE.createChart();
		chart.setPreset(ChartPreset.COLUMNS);
		chart.getIndicators().add(exhibit.indicator());
		chart.getAreas().add(exhibit.area());
		chart.getPeriods().addAll(newest);
		chart.setAverageLine(false);
		chart.setCaption(Sentence.EXHIBIT_CAPTION_MONTHS.with(exhibit.indicator().getName(), Wording.months(new Period(newest.getFirst().first(), newest.getLast().last()))));
		return chart;
	}
}
