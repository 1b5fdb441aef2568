package org.cspworkbench.store.facts;

import java.util.Set;

/** Which runs of a dataset to read. None named means all. */
public record FactSelection(String dataset, Set<String> areas, Set<String> measures, Set<String> reporters) {

	public FactSelection {
		areas = Set.copyOf(areas);
		measures = Set.copyOf(measures);
		reporters = Set.copyOf(reporters);
	}

	public static FactSelection all(String dataset) {
		return new FactSelection(dataset, Set.of(), Set.of(), Set.of());
	}

	public static FactSelection of(String dataset, Set<String> areas, Set<String> measures) {
		return new FactSelection(dataset, areas, measures, Set.of());
	}

	public static FactSelection by(String dataset, Set<String> reporters) {
		return new FactSelection(dataset, Set.of(), Set.of(), reporters);
	}
}
