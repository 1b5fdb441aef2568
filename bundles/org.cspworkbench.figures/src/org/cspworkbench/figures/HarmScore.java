package org.cspworkbench.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The harm behind a set of counts, offence by offence, and the offences that no weight was found for. */
public record HarmScore(Map<String, Amount> harm, Set<String> unweighted) {

	public HarmScore {
		harm = Collections.unmodifiableMap(new LinkedHashMap<>(harm));
		unweighted = Collections.unmodifiableSet(new LinkedHashSet<>(unweighted));
	}

	/** Over the weighted offences; absent when one of their counts is. */
	public Amount total() {
		return Amount.sum(harm.values());
	}

	public Amount share(String offence) {
		return harm.containsKey(offence) ? harm.get(offence).dividedBy(total()) : Amount.absent(new Absence.NotApplicable());
	}

	/** The crime severity score: harm for each resident, or for every so many. */
	public Amount perHead(Denominator denominator, int per) {
		return new Rate(total(), denominator, per).value();
	}
}
