package org.cspworkbench.evidence.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.evidence.binding.FigureRhythm;
import org.cspworkbench.evidence.geography.AreaGroup;

/**
 * Which series to look at.
 *
 * @param area the area that it is about
 * @param beside other areas that were chosen
 * @param group the areas to compare with, and their average
 */
public record SheetQuery(String dataset, String measure, String area, List<String> beside, Optional<AreaGroup> group, FigureRhythm rhythm) {

	public SheetQuery {
		beside = List.copyOf(beside);
	}

	/** The area itself first, each once. */
	List<String> areas() {
		var areas = new LinkedHashSet<String>(List.of(area));
		areas.addAll(beside);
		group.ifPresent(one -> areas.addAll(one.areas()));
		return new ArrayList<>(areas);
	}
}
