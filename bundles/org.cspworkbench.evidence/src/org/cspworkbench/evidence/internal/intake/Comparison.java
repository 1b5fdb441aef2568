package org.cspworkbench.evidence.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.evidence.Differences;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;

/** Takes down what differs while runs are merged. */
final class Comparison {
	private static final int MOST_EXAMPLES = 500;

	private final List<Differences.Difference> examples = new ArrayList<>();
	private long added;
	private long changed;
	private long removed;

	void compare(RunKey key, Period period, Optional<Amount> before, Optional<Amount> after) {
		if (before.equals(after))
			return;
		if (before.isEmpty()) {
			added++;
			return;
		}
		if (after.isEmpty())
			removed++;
		else
			changed++;
		if (examples.size() < MOST_EXAMPLES)
			examples.add(new Differences.Difference(key.measure(), key.area(), period, before, after));
	}

	/** So many numbers where there was nothing before. */
	void added(long numbers) {
		added += numbers;
	}

	Differences differences() {
		return new Differences(added, changed, removed, examples);
	}
}
