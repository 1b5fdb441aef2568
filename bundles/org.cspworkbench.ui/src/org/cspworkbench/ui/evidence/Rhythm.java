package org.cspworkbench.ui.evidence;

import java.util.List;

import org.cspworkbench.evidence.binding.FigureRhythm;
import org.cspworkbench.ui.UiMessages;

/** The lengths of periods to choose from. */
record Rhythm(String title, FigureRhythm rhythm) {

	static List<Rhythm> all() {
		return List.of(of("months", 1, 0), of("quarters", 3, 1), of("calendar", 12, 1), of("financial", 12, 4), of("rolling", 12, 0));
	}

	private static Rhythm of(String key, int months, int firstMonth) {
		return new Rhythm(UiMessages.text("evidence.rhythm." + key), new FigureRhythm(months, firstMonth));
	}
}
