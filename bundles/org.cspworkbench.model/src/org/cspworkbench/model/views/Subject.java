package org.cspworkbench.model.views;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.partnership.Area;
import org.cspworkbench.model.partnership.AreaGroup;

/** What a figure is about. Without a period it is about the newest one; without an area, about the average of the group. */
public record Subject(Indicator indicator, Area area, AreaGroup group, Period period, Period comparedWith) {

	public Subject at(Period other) {
		return new Subject(indicator, area, group, other, null);
	}

	public Subject in(Area other) {
		return new Subject(indicator, other, group, period, comparedWith);
	}

	/** The months compared with: those named, or the same months of the year before. */
	public Period before() {
		return comparedWith != null ? comparedWith : period == null ? null : period.yearBefore();
	}
}
