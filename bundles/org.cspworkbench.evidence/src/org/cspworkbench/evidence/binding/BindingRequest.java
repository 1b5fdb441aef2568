package org.cspworkbench.evidence.binding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.partnership.Area;

/**
 * Which facts are to become which series of a plan: one series for each area, the areas of a comparator group included.
 *
 * @param within the months to take figures of; all that are known when it is left out
 */
public record BindingRequest(Indicator indicator, List<Area> areas, String dataset, String measure, FigureRhythm rhythm, Optional<Period> within) {

	public BindingRequest {
		areas = List.copyOf(areas);
	}

	/** The home area and the areas with which the indicator is compared. */
	public static BindingRequest compared(Indicator indicator, Area home, String dataset, String measure, FigureRhythm rhythm, Optional<Period> within) {
		var areas = new LinkedHashSet<Area>(List.of(home));
		if (indicator.getComparator() != null)
			areas.addAll(indicator.getComparator().getAreas());
		return new BindingRequest(indicator, List.copyOf(areas), dataset, measure, rhythm, within);
	}
}
