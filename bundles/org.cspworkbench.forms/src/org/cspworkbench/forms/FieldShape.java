package org.cspworkbench.forms;

/** How much room a field takes on the page. */
public enum FieldShape {
	/** One line beside its label; two of them stand side by side where there is room. */
	LINE,
	/** A line that takes the whole width beside its label. */
	ROW,
	/** The whole width, under its own heading. */
	WIDE
}
