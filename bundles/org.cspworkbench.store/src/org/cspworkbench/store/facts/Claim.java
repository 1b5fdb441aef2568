package org.cspworkbench.store.facts;

import java.util.List;
import java.util.Set;

import org.cspworkbench.figures.Period;

/**
 * What a part speaks for: everything that a reporter said about the periods gives way to what this part says. A narrow claim
 * names the measures and areas, and speaks for the very periods it lists and not for what lies within them.
 */
public record Claim(String reporter, List<Period> periods, Set<String> measures, Set<String> areas) {

	public Claim {
		periods = List.copyOf(periods);
		measures = Set.copyOf(measures);
		areas = Set.copyOf(areas);
	}

	public Claim(String reporter, List<Period> periods) {
		this(reporter, periods, Set.of(), Set.of());
	}

	public boolean concerns(String measure, String area) {
		return (measures.isEmpty() || measures.contains(measure)) && (areas.isEmpty() || areas.contains(area));
	}

	public boolean isNarrow() {
		return !measures.isEmpty() || !areas.isEmpty();
	}

	public boolean covers(Period period) {
		return isNarrow() ? periods.contains(period)
				: periods.stream().anyMatch(claimed -> claimed.contains(period.first()) && claimed.contains(period.last()));
	}
}
