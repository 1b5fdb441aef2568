package org.cspworkbench.evidence.geography;

import java.util.Set;

/**
 * An area of the country. Areas are told apart by code and vintage, because boundaries change and names do not.
 *
 * @param kind one of the area kinds of the plan model, such as {@code ward}
 * @param aliases other codes and former names
 * @param placeholder whether the code is only a stand-in until a lookup with the official one has been imported
 */
public record Area(String code, String name, String kind, String vintage, Set<String> aliases, boolean placeholder) {

	public Area {
		aliases = Set.copyOf(aliases);
	}
}
