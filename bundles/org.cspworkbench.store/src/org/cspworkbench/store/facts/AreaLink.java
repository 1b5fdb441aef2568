package org.cspworkbench.store.facts;

/** An area that lies in a larger one, or that was followed by another, by the word of a lookup. */
public record AreaLink(String from, String to, Kind kind, String lookup) {

	public enum Kind {
		WITHIN, FOLLOWED_BY
	}
}
