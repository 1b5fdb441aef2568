package org.cspworkbench.evidence.geography;

import java.util.List;
import java.util.Map;

/**
 * The areas of a dataset that make up an area.
 *
 * @param units each is one place, which a dataset may know by several codes
 * @param shares codes that lie in the area only in part, since boundaries have changed, with the part that does
 * @param missing areas within it of which the dataset knows nothing
 */
public record Members(List<List<String>> units, Map<String, Double> shares, List<String> missing) {
	static final Members NONE = new Members(List.of(), Map.of(), List.of());

	public Members {
		units = List.copyOf(units);
		shares = Map.copyOf(shares);
		missing = List.copyOf(missing);
	}

	int size() {
		return units.size() + shares.size();
	}

	public boolean isEmpty() {
		return units.isEmpty() && shares.isEmpty();
	}
}
