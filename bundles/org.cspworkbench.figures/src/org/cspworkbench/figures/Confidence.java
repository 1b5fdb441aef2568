package org.cspworkbench.figures;

import org.apache.commons.math3.distribution.NormalDistribution;

/** How sure an interval is meant to be, as a share of 1. */
public record Confidence(double level) {

	public static final Confidence P95 = new Confidence(0.95);
	public static final Confidence P99_8 = new Confidence(0.998);

	public Confidence {
		if (!(level > 0 && level < 1)) {
			throw new IllegalArgumentException("A confidence level lies between 0 and 1, for example 0.95, not at " + level + ".");
		}
	}

	/** The share left out on each side: 0.025 at 95%. */
	public double tail() {
		return (1 - level) / 2;
	}

	/** How many standard deviations of a normal distribution the interval reaches: 1.96 at 95%. */
	public double z() {
		return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - tail());
	}
}
