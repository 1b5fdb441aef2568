package org.cspworkbench.store.facts;

/** How the numbers of a dataset came about, and so what silence means in it. */
public enum Making {
	/** Rows were counted. In a period that a supplier covers, no row means 0. */
	COUNTED,
	/** The source states its numbers. What it does not state is not known. */
	STATED
}
