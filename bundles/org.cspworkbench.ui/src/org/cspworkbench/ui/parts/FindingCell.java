package org.cspworkbench.ui.parts;

import java.util.function.Function;

import org.cspworkbench.core.check.Finding;
import org.cspworkbench.ui.ClippedCells;
import org.eclipse.jface.viewers.ColumnLabelProvider;

/** One thing about a finding; its tool tip is the whole sentence, which the column may clip. */
final class FindingCell extends ColumnLabelProvider {

	private final Function<Finding, String> text;

	FindingCell(Function<Finding, String> text) {
		this.text = text;
	}

	@Override
	public String getText(Object row) {
		return text.apply((Finding) row);
	}

	@Override
	public String getToolTipText(Object row) {
		return ClippedCells.inLines(((Finding) row).sentence());
	}
}
