package org.cspworkbench.ui.navigator;

import org.cspworkbench.ui.ClippedCells;
import org.cspworkbench.ui.IconLabels;
import org.eclipse.swt.graphics.Point;

/** Labels that say all their words in a tool tip, for the column is often narrower than they are. */
final class FullLabels extends IconLabels {

	private static final int AWAY_FROM_THE_WORDS = 12;
	private static final int PATIENCE = 400;

	private final PlanLabels labels;

	FullLabels(PlanLabels labels) {
		super(labels);
		this.labels = labels;
	}

	@Override
	public String getToolTipText(Object node) {
		var words = labels.fullText(node);
		return words.isBlank() ? null : ClippedCells.inLines(words);
	}

	@Override
	public Point getToolTipShift(Object node) {
		return new Point(AWAY_FROM_THE_WORDS, AWAY_FROM_THE_WORDS);
	}

	@Override
	public int getToolTipDisplayDelayTime(Object node) {
		return PATIENCE;
	}
}
