package org.cspworkbench.figures.chart;

/** What to do when a group of places varies more than chance alone would let it (Spiegelhalter 2005). */
public enum Overdispersion {
	/** Leave the exact Poisson limits as they are. */
	IGNORED,
	/** Widen the limits by √φ. */
	SCALED,
	/** Add the variance between places, τ², which widens the limits of large places most. */
	ADDED
}
