package org.cspworkbench.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/**
 * How much harm each offence stands for, from a list that the user loads: days of the Cambridge Crime Harm Index, or the
 * weights of the ONS Crime Severity Score.
 *
 * @param version which edition of the list; scores of different editions cannot be compared
 */
public record HarmWeights(String name, String version, Map<String, BigDecimal> weights) {

	public HarmWeights {
		weights = Map.copyOf(weights);
		weights.forEach((offence, weight) -> {
			if (weight.signum() < 0) {
				throw new IllegalArgumentException("The harm weight of %s is %s; a weight is 0 or more.".formatted(offence, weight));
			}
		});
	}

	/** Σ count × weight. Offences without a weight, such as anti-social behaviour, are named and not taken for harmless. */
	public HarmScore score(Map<String, Amount> counts) {
		var harm = new LinkedHashMap<String, Amount>();
		var unweighted = new LinkedHashSet<String>();
		counts.forEach((offence, count) -> {
			if (weights.containsKey(offence)) {
				harm.put(offence, count.times(Amount.of(weights.get(offence))));
			} else {
				unweighted.add(offence);
			}
		});
		return new HarmScore(harm, unweighted);
	}

	/** Without the offences that are found by police activity rather than reported, as Sherman advises (2020). */
	public HarmWeights without(Iterable<String> offences) {
		var left = new LinkedHashMap<>(weights);
		offences.forEach(left::remove);
		return new HarmWeights(name, version, left);
	}
}
