package org.cspworkbench.store.facts;

/** A body of facts of one making, such as the street-level crime of police.uk. It is made of {@link Part parts}, one a file. */
public record Dataset(String id, String title, String publisher, String licence, String link, Making making, boolean restricted) {

	/** Ids are what a binding in a plan names; they do not change. */
	public static final String ID_PATTERN = "[a-z0-9][a-z0-9.-]{0,63}";

	public Dataset {
		if (!id.matches(ID_PATTERN))
			throw new IllegalArgumentException("not an id of a dataset: " + id);
	}
}
