package org.cspworkbench.evidence.exhibit;

import org.cspworkbench.evidence.internal.Sentence;

/** The usual tables, boxes and charts. */
public enum ExhibitKind {
	CRIME_TABLE(Sentence.EXHIBIT_CRIME_TABLE),
	/** The short form: no arrows, and other headings. */
	PLAIN_CRIME_TABLE(Sentence.EXHIBIT_PLAIN_CRIME_TABLE),
	FACT_BOX(Sentence.EXHIBIT_FACT_BOX),
	WARD_TABLE(Sentence.EXHIBIT_WARD_TABLE),
	DISTRICT_COMPARISON(Sentence.EXHIBIT_DISTRICTS),
	MONTHLY_CHART(Sentence.EXHIBIT_MONTHLY),
	FIVE_YEAR_CHART(Sentence.EXHIBIT_FIVE_YEARS);

	private final Sentence title;

	ExhibitKind(Sentence title) {
		this.title = title;
	}

	public String title() {
		return title.with();
	}
}
