package org.cspworkbench.figures;

import static org.apache.commons.math3.special.Beta.regularizedBeta;

import java.math.BigDecimal;

/**
 * Whether two counts of independent events differ by more than chance.
 *
 * @param z the difference in standard deviations; (a - b) / √(a + b) for equal exposures
 * @param p the two-sided exact probability: twice the smaller tail of binomial(a; a + b, share of exposure)
 */
public record Significance(double z, double p) {

	static Significance of(long now, BigDecimal exposureNow, long before, BigDecimal exposureBefore) {
		if (exposureNow.signum() <= 0 || exposureBefore.signum() <= 0) {
			throw new IllegalArgumentException("Two counts can be compared only when both populations are above 0.");
		}
		var events = (double) now + before;
		if (events == 0) {
			return new Significance(0, 1);
		}
		var share = exposureNow.divide(exposureNow.add(exposureBefore), Amount.PRECISION).doubleValue();
		var z = (now - events * share) / Math.sqrt(events * share * (1 - share));
		return new Significance(z, Math.min(1, 2 * Math.min(atMost(now, events, share), atLeast(now, events, share))));
	}

	/** By the exact test, which the rule of thumb |z| > 1.96 only approaches when events are few. */
	public boolean isBeyondChance(Confidence confidence) {
		return p < 1 - confidence.level();
	}

	/** By the rule of thumb: |z| above 1.96 at 95%. */
	public boolean exceedsNormalLimit(Confidence confidence) {
		return Math.abs(z) > confidence.z();
	}

	private static double atMost(double count, double trials, double share) {
		return count >= trials ? 1 : regularizedBeta(1 - share, trials - count, count + 1);
	}

	private static double atLeast(double count, double trials, double share) {
		return count <= 0 ? 1 : regularizedBeta(share, count, trials - count + 1);
	}
}
