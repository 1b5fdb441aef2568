package org.cspworkbench.evidence.chart;

import org.cspworkbench.evidence.internal.Sentence;

/** The charts of the series browser. */
public enum ChartKind {
	LINE(Sentence.CHART_LINE),
	BARS_BY_AREA(Sentence.CHART_BARS),
	RANKED(Sentence.CHART_RANKED),
	SMALL_MULTIPLES(Sentence.CHART_MULTIPLES),
	FUNNEL(Sentence.CHART_FUNNEL),
	XMR(Sentence.CHART_XMR);

	private final Sentence title;

	ChartKind(Sentence title) {
		this.title = title;
	}

	public String title() {
		return title.with();
	}
}
