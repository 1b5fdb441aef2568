package org.cspworkbench.evidence;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;

/**
 * How the facts of a dataset differ from before: how many numbers are new, other and gone, and the first of those that are
 * other or gone, one by one.
 */
public record Differences(long added, long changed, long removed, List<Difference> examples) {

	public record Difference(String measure, String area, Period period, Optional<Amount> before, Optional<Amount> after) {
	}

	public Differences {
		examples = List.copyOf(examples);
	}

	public boolean isEmpty() {
		return added + changed + removed == 0;
	}
}
