package org.cspworkbench.ui.evidence.chart;

import org.cspworkbench.evidence.chart.Plot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Says why there is no chart. */
final class NothingDrawing extends Drawing {

	private final Plot.Nothing nothing;

	NothingDrawing(GC gc, PlotColours colours, Plot.Nothing nothing) {
		super(gc, colours);
		this.nothing = nothing;
	}

	@Override
	void draw(Rectangle area) {
		var layout = new TextLayout(gc.getDevice());
		layout.setFont(gc.getFont());
		layout.setText(nothing.why());
		layout.setAlignment(SWT.CENTER);
		layout.setWidth(Math.max(1, area.width));
		gc.setForeground(colours.quiet());
		layout.draw(gc, area.x, area.y + Math.max(0, (area.height - layout.getBounds().height) / 2));
		layout.dispose();
	}
}
