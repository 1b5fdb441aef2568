package org.cspworkbench.ui.evidence.chart;

import java.util.List;

import org.cspworkbench.evidence.chart.Plot.Line;
import org.cspworkbench.evidence.chart.Plot.Role;
import org.eclipse.swt.SWT;

/** The names of the series with the line or bar that stands for each. */
record Legend(Drawing drawing, List<Line> lines) {

	private static final int SAMPLE = 22;

	/** Returns the next free line. */
	int draw(int left, int top, int width) {
		if (lines.size() < 2) {
			return top;
		}
		int x = left;
		int y = top;
		for (int i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			var needed = SAMPLE + Drawing.GAP / 2 + drawing.width(line.name()) + 2 * Drawing.GAP;
			if (x > left && x + needed > left + width) {
				x = left;
				y += drawing.lineHeight();
			}
			sample(line, i, x, y + drawing.lineHeight() / 2);
			drawing.text(line.name(), x + SAMPLE + Drawing.GAP / 2, y, drawing.colours.text());
			x += needed;
		}
		return y + drawing.lineHeight();
	}

	private void sample(Line line, int index, int x, int middle) {
		var color = drawing.colours.of(line.role(), index);
		var dashed = line.role() == Role.AVERAGE || line.role() == Role.LIMIT;
		drawing.line(x, middle, x + SAMPLE, middle, color, line.role() == Role.OWN ? 2 : 1, line.role() == Role.LIMIT ? SWT.LINE_DASHDOT : dashed ? SWT.LINE_DASH : SWT.LINE_SOLID);
		if (!dashed) {
			drawing.gc.setBackground(color);
			Markers.fill(drawing.gc, x + SAMPLE / 2, middle, 4, line.role() == Role.OWN ? 0 : index);
		}
	}
}
