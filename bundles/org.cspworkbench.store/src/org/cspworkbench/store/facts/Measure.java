package org.cspworkbench.store.facts;

import java.util.Optional;

/** Something that a dataset counts. A parent has no runs of its own: it is the sum of its parts. */
public record Measure(String key, String title, String unit, Nature nature, Optional<String> parent) {

	public Measure(String key, String title, String unit, Nature nature) {
		this(key, title, unit, nature, Optional.empty());
	}

	public Measure within(String parent) {
		return new Measure(key, title, unit, nature, Optional.of(parent));
	}
}
