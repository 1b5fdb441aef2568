package org.cspworkbench.ui.evidence;

import java.util.List;

/**
 * The series that the parts of the evidence perspective show.
 *
 * @param beside other areas that were chosen together with the first
 */
public record SeriesChoice(String dataset, String measure, String area, List<String> beside) {

	public SeriesChoice {
		beside = List.copyOf(beside);
	}

	/** What is counted, wherever. */
	String measureKey() {
		return dataset + "\n" + measure;
	}

	/** Whether there is something to look up. */
	public boolean isComplete() {
		return !dataset.isEmpty() && !measure.isEmpty() && !area.isEmpty();
	}
}
