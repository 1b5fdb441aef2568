package org.cspworkbench.report.words;

import java.util.List;

/** What words are made of, from one blank line to the next. */
public sealed interface Passage {

	record Paragraph(List<Run> runs) implements Passage {
	}

	/** A heading inside the words; level 1 is the highest. */
	record Title(int level, List<Run> runs) implements Passage {
	}

	record Points(boolean ordered, int first, List<List<Passage>> items) implements Passage {
	}

	record Quote(List<Passage> passages) implements Passage {
	}
}
