package org.cspworkbench.ui.evidence.chart;

import org.cspworkbench.evidence.chart.Plot;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Small line charts of one scale, side by side. */
final class MultiplesDrawing extends Drawing {

	private static final double WIDER_THAN_HIGH = 1.7;

	private final Plot.Multiples many;

	MultiplesDrawing(GC gc, PlotColours colours, Plot.Multiples many) {
		super(gc, colours);
		this.many = many;
	}

	@Override
	void draw(Rectangle area) {
		var top = title(many.title(), many.plots().getFirst().unit(), area) + GAP / 2;
		var height = area.y + area.height - top;
		var count = many.plots().size();
		var columns = Math.clamp((int) Math.round(Math.sqrt(count * area.width / (height * WIDER_THAN_HIGH))), 1, count);
		var rows = (count + columns - 1) / columns;
		var scale = Scale.over(CategoriesDrawing.allValues(many.plots()), 2);
		for (int i = 0; i < count; i++) {
			panel(many.plots().get(i), scale, new Rectangle(area.x + i % columns * (area.width / columns), top + i / columns * (height / rows), area.width / columns - GAP, height / rows - GAP));
		}
	}

	private void panel(Plot.Categories plot, Scale scale, Rectangle area) {
		text(fitting(plot.title(), area.width), area.x, area.y, colours.text());
		var small = new CategoriesDrawing(gc, colours, plot);
		var under = 2 * lineHeight();
		small.plot(new Rectangle(area.x, area.y + lineHeight() + 4, area.width, Math.max(1, area.height - under - 4)), scale, false);
		spots.addAll(small.spots);
	}
}
