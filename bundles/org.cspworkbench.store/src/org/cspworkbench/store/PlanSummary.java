package org.cspworkbench.store;

import org.cspworkbench.store.internal.StorableText;

/**
 * What lists show of a plan without opening it. The plan's content is the truth; this is the caller's extract of it, and
 * a field beyond {@value #LONGEST} characters is shortened.
 */
public record PlanSummary(String title, String partnership, String years, String kind, String state) {
	static final int LONGEST = 1000;

	public PlanSummary {
		title = StorableText.of(title, LONGEST);
		partnership = StorableText.of(partnership, LONGEST);
		years = StorableText.of(years, LONGEST);
		kind = StorableText.of(kind, LONGEST);
		state = StorableText.of(state, LONGEST);
	}
}
