package org.cspworkbench.report;

import java.util.Map;

import org.cspworkbench.report.data.PlanSnapshot;

/** What to publish: a plan, arranged by a layout, in a format, narrowed by the layout's parameters. */
public record Publication(PlanSnapshot plan, Layout layout, Format format, Map<String, String> parameters) {

	public Publication {
		parameters = Map.copyOf(parameters);
	}

	public Publication(PlanSnapshot plan, Layout layout, Format format) {
		this(plan, layout, format, Map.of());
	}
}
