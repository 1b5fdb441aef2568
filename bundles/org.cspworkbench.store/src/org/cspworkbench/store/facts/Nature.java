package org.cspworkbench.store.facts;

/** What may be done with the numbers of a measure. */
public enum Nature {
	/** Events, such as crimes: added over areas and over time. */
	COUNT,
	/** How many there are at one time, such as residents: added over areas, never over time. */
	LEVEL,
	/** A rate, share or average: never added. */
	RATIO
}
