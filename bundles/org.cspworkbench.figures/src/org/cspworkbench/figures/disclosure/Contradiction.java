package org.cspworkbench.figures.disclosure;

/** The published figures cannot all be true together. */
final class Contradiction extends Exception {

	private static final long serialVersionUID = 1L;
}
