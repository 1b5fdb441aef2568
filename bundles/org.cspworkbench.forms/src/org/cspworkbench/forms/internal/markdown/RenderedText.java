package org.cspworkbench.forms.internal.markdown;

import java.util.List;
import java.util.Set;

/** Markdown as it is read: plain words, and which of them look how. No widget is needed for it. */
record RenderedText(String text, List<Run> runs, List<Line> lines) {

	enum Look {
		STRONG, EMPHASIS, CODE, HEADING, LINK, FIGURE, UNKNOWN_FIGURE
	}

	/** So many characters from a place on that look so. */
	record Run(int start, int length, Set<Look> looks) {
	}

	/** A line that is indented: a list item or a quotation. */
	record Line(int start, int depth) {
	}
}
