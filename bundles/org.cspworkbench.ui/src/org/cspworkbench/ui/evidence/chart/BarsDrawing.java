package org.cspworkbench.ui.evidence.chart;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.evidence.chart.Plot;
import org.cspworkbench.evidence.chart.Plot.Line;
import org.cspworkbench.evidence.chart.Plot.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Lying bars with the name before and the number behind each. */
final class BarsDrawing extends Drawing {

	private record Bar(String name, String number, Rectangle place) {
	}

	private static final int TALLEST = 28;

	private final Plot.Categories chart;

	BarsDrawing(GC gc, PlotColours colours, Plot.Categories chart) {
		super(gc, colours);
		this.chart = chart;
	}

	@Override
	void draw(Rectangle area) {
		var top = new Legend(this, chart.lines()).draw(area.x, title(chart.title(), chart.unit(), area), area.width) + GAP;
		var scale = Scale.over(CategoriesDrawing.allValues(List.of(chart)), 5);
		var names = Math.min(area.width / 3, chart.categories().stream().mapToInt(this::width).max().orElse(0)) + GAP;
		var numbers = width(number(scale.high(), chart.decimals())) + GAP;
		var left = area.x + names;
		var right = area.x + area.width - numbers;
		var height = Math.min(TALLEST, (area.y + area.height - top) / Math.max(1, chart.categories().size()));
		var drawn = new ArrayList<Bar>();
		for (int i = 0; i < chart.categories().size(); i++) {
			drawn.addAll(bars(i, new Rectangle(left, top + i * height, right - left, height), scale));
		}
		chart.lines().stream().filter(line -> line.role() == Role.AVERAGE).findFirst().ifPresent(line -> average(line, scale, left, right, top, height * chart.categories().size()));
		if (height >= lineHeight() - 4) {
			drawn.forEach(bar -> words(bar, area.x, names - GAP));
		}
	}

	private List<Bar> bars(int category, Rectangle row, Scale scale) {
		var drawn = new ArrayList<Bar>();
		for (var line : chart.lines()) {
			var value = line.values().get(category);
			if (value == null || line.role() == Role.AVERAGE) {
				continue;
			}
			var from = scale.at(0, row.x, row.x + row.width);
			var to = scale.at(value, row.x, row.x + row.width);
			var bar = new Rectangle(Math.min(from, to), row.y + 2, Math.max(1, Math.abs(to - from)), Math.max(2, row.height - 4));
			gc.setBackground(colours.of(line.role(), 0));
			gc.fillRectangle(bar);
			var number = number(value, chart.decimals());
			drawn.add(new Bar(chart.categories().get(category), number, bar));
			spots.add(new Spot(bar, chart.categories().get(category) + ": " + number));
		}
		return drawn;
	}

	private void words(Bar bar, int start, int room) {
		var top = bar.place.y + (bar.place.height - lineHeight()) / 2;
		text(fitting(bar.name, room), start, top, colours.text());
		textBeforeLines(bar.number, bar.place.x + bar.place.width + GAP / 2, top, colours.text());
	}

	private void average(Line line, Scale scale, int left, int right, int top, int height) {
		var x = scale.at(line.values().getFirst(), left, right);
		line(x, top, x, top + height, colours.of(Role.AVERAGE, 0), 1, SWT.LINE_DASH);
		spots.add(new Spot(new Rectangle(x - 3, top, 6, height), line.name() + ": " + number(line.values().getFirst(), Math.max(1, chart.decimals()))));
	}
}
