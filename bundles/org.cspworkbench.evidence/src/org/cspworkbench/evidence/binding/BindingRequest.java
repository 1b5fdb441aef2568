package org.cspworkbench.evidence.binding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * @param coded the codes that areas of the plan get which have none yet
 */
public record BindingRequest(Indicator indicator, List<Area> areas, String dataset, String measure, FigureRhythm rhythm, Optional<Period> within,
		Optional<AreaGroup> group, Map<Area, String> coded) {

	public BindingRequest(Indicator indicator, List<Area> areas, String dataset, String measure, FigureRhythm rhythm, Optional<Period> within) {
		this(indicator, areas, dataset, measure, rhythm, within, Optional.empty());
	}

	public BindingRequest(Indicator indicator, List<Area> areas, String dataset, String measure, FigureRhythm rhythm, Optional<Period> within, Optional<AreaGroup> group) {
		this(indicator, areas, dataset, measure, rhythm, within, group, Map.of());
	}

	public BindingRequest {
		areas = List.copyOf(areas);
		coded = Map.copyOf(coded);
	}

	/** The code by which an area is looked up. */
	Optional<String> code(Area area) {
		return Optional.ofNullable(area.getCode()).filter(code -> !code.isBlank()).or(() -> Optional.ofNullable(coded.get(area)));
	}

	/** The codes of all areas that can be looked up. */
	Map<Area, String> codes() {
		var codes = new LinkedHashMap<Area, String>();
		areas.forEach(area -> code(area).ifPresent(code -> codes.put(area, code)));
		return codes;
	}

	/** The home area and the areas with which the indicator is compared. */
	public static BindingRequest compared(Indicator indicator, Area home, String dataset, String measure, FigureRhythm rhythm, Optional<Period> within) {
		var areas = new LinkedHashSet<Area>(List.of(home));
		if (indicator.getComparator() != null)
			areas.addAll(indicator.getComparator().getAreas());
		return new BindingRequest(indicator, List.copyOf(areas), dataset, measure, rhythm, within);
	}
}
