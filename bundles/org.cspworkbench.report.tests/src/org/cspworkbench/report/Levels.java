package org.cspworkbench.report;

import java.util.ArrayList;
import java.util.List;

/** The levels of headings in their order. */
final class Levels {

	private Levels() {
	}

	/** Where a level is left out on the way down, such as "2 to 4"; the first heading is of level 1. */
	static List<String> skipped(List<Integer> levels) {
		var skipped = new ArrayList<String>();
		var last = 0;
		for (var level : levels) {
			if (level > last + 1) {
				skipped.add(last + " to " + level);
			}
			last = level;
		}
		return skipped;
	}
}
