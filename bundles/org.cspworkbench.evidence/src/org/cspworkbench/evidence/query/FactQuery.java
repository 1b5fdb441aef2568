package org.cspworkbench.evidence.query;

import java.util.List;

import org.cspworkbench.figures.Period;

/** Which facts to look up: every measure for every area and period, all from one dataset. Areas go by code. */
public record FactQuery(String dataset, List<String> measures, List<String> areas, List<Period> periods) {

	public FactQuery {
		measures = List.copyOf(measures);
		areas = List.copyOf(areas);
		periods = List.copyOf(periods);
	}

	public static FactQuery of(String dataset, String measure, String area, List<Period> periods) {
		return new FactQuery(dataset, List.of(measure), List.of(area), periods);
	}
}
