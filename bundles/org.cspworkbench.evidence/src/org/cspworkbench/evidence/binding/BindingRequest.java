package org.cspworkbench.evidence.binding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;

/**
 * Which facts are to become which series of a plan: one series for each area, the areas of a comparator group included.
 *
 * @param within the months to take figures of; all that are known when it is left out
 * @param group the areas to compare with, whose average becomes a series too
 */
public record BindingRequest(Indicator indicator, List<Area> areas, String dataset, String measure, FigureRhythm rhythm, Optional<Period> within,
		Optional<AreaGroup> group) {

	public BindingRequest(Indicator indicator, List<Area> areas, String dataset, String measure, FigureRhythm rhythm, Optional<Period> within) {
		this(indicator, areas, dataset, measure, rhythm, within, Optional.empty());
	}

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
