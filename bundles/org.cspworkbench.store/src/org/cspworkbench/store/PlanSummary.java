package org.cspworkbench.store;

import java.util.Objects;

/**
 * What lists show of a plan without opening it. The plan's content is the truth; this is the caller's extract of it, and
 * a field beyond {@value #LONGEST} characters is shortened.
 */
public record PlanSummary(String title, String partnership, String years, String kind, String state) {
	static final int LONGEST = 1000;

	public PlanSummary {
		title = listed(title);
		partnership = listed(partnership);
		years = listed(years);
		kind = listed(kind);
		state = listed(state);
	}

	private static String listed(String text) {
		var clean = Objects.requireNonNull(text).replace("\0", "");
		return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
	}
}
