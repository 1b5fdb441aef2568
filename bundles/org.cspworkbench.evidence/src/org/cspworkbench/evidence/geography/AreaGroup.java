package org.cspworkbench.evidence.geography;

import java.util.List;

/** Areas that are compared with each other. */
public record AreaGroup(String id, String name, String averageLabel, List<String> areas) {

	public AreaGroup {
		areas = List.copyOf(areas);
	}
}
