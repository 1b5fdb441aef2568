package org.cspworkbench.figures.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cspworkbench.figures.Span;

/**
 * What readers can work out.
 *
 * @param isConsistent false when the published figures cannot all be true together; nothing more is then said
 * @param possible the values that each withheld count may have
 * @param width what a withheld count's values must lie further apart than
 */
public record Audit<K>(boolean isConsistent, Map<K, Span> possible, long width) {

	/** A convention: with "fewer than 7" it leaves at least five possible values. */
	public static final long USUAL_WIDTH = 3;

	public Audit {
		possible = Collections.unmodifiableMap(new LinkedHashMap<>(possible));
	}

	/** The withheld counts that the published totals give away, or nearly so. */
	public List<K> exposed() {
		return possible.entrySet().stream().filter(entry -> entry.getValue().width() <= width).map(Map.Entry::getKey).toList();
	}

	public boolean isSafe() {
		return isConsistent && exposed().isEmpty();
	}
}
