package org.cspworkbench.forms.internal.grid;

/**
 * A column: its headings, the room it wants, and how its cells stand. Group is the heading that neighbouring columns share, or empty.
 */
public record GridColumn(String id, String group, String title, String help, Width width, boolean right, boolean wraps) {

	/** Room in characters, and how much a column takes of what is left over. */
	public record Width(int characters, int share) {
	}
}
