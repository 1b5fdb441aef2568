package org.cspworkbench.ui.evidence.chart;

import java.util.List;
import java.util.Objects;

import org.cspworkbench.evidence.chart.Plot;
import org.cspworkbench.evidence.chart.Plot.Line;
import org.cspworkbench.evidence.chart.Plot.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Lines over time, or upright bars. */
final class CategoriesDrawing extends Drawing {

	private static final int MOST_MARKERS = 48;
	/** The cosine of the angle at which long names stand. */
	private static final double SLANT = 0.766;

	private final Plot.Categories chart;
	private Scale scale;
	private Rectangle field;
	private int start;

	CategoriesDrawing(GC gc, PlotColours colours, Plot.Categories chart) {
		super(gc, colours);
		this.chart = chart;
	}

	@Override
	void draw(Rectangle area) {
		var top = title(chart.title(), chart.unit(), area);
		top = new Legend(this, chart.lines()).draw(area.x, top, area.width) + GAP;
		var slant = isSlanted(area.width);
		var below = slant ? slantedHeight() : lineHeight() + GAP / 2;
		plot(new Rectangle(area.x, top, area.width, area.y + area.height - below - top), Scale.over(allValues(List.of(chart)), 5), slant);
	}

	static List<Double> allValues(List<Plot.Categories> charts) {
		return charts.stream().flatMap(chart -> chart.lines().stream()).flatMap(line -> line.values().stream()).filter(Objects::nonNull).toList();
	}

	private boolean isSlanted(int room) {
		return chart.form() == Plot.Form.COLUMNS && chart.categories().stream().mapToInt(this::width).max().orElse(0) + GAP > room / Math.max(1, chart.categories().size());
	}

	private int slantedHeight() {
		return (int) Math.min(120, chart.categories().stream().mapToInt(this::width).max().orElse(0) * 0.66 + lineHeight());
	}

	/** Draws without a title and a legend, on a scale that may be shared. */
	void plot(Rectangle area, Scale shared, boolean slant) {
		scale = shared;
		start = area.x;
		// The words of breaks stand above the lines.
		var head = chart.breaks().isEmpty() ? 0 : lineHeight();
		var inside = new Rectangle(area.x, area.y + head, area.width, Math.max(1, area.height - head));
		var left = valueAxis(scale, inside, chart.unit());
		field = new Rectangle(left, inside.y, Math.max(1, area.x + area.width - left), inside.height);
		labels(slant);
		chart.breaks().forEach(this::breakAt);
		int index = 0;
		for (var line : chart.lines()) {
			if (isBars(line)) {
				bars(line, index);
			} else {
				line(line, index);
			}
			index++;
		}
		chart.lines().stream().filter(this::isBars).forEach(this::numbers);
	}

	private boolean isBars(Line line) {
		return chart.form() == Plot.Form.COLUMNS && line.role() != Role.AVERAGE;
	}

	private int x(int category) {
		return (int) Math.round(field.x + (category + 0.5) * field.width / chart.categories().size());
	}

	private int y(double value) {
		return scale.at(value, field.y + field.height, field.y);
	}

	private void labels(boolean slant) {
		var widest = chart.categories().stream().mapToInt(this::width).max().orElse(1) + GAP;
		var each = slant ? 1 : Math.max(1, (int) Math.ceil(widest * chart.categories().size() / (double) field.width));
		var free = Integer.MIN_VALUE;
		for (int i = 0; i < chart.categories().size(); i += each) {
			var words = chart.categories().get(i);
			if (slant) {
				slanted(fitting(words, (int) ((x(i) - start) / SLANT)), x(i) + GAP / 2, field.y + field.height + GAP, colours.quiet());
			} else {
				var left = Math.clamp(x(i) - width(words) / 2, field.x - GAP, Math.max(field.x, field.x + field.width - width(words)));
				// Those at the ends are moved inwards and may meet the next.
				if (left >= free) {
					text(words, left, field.y + field.height + GAP / 2, colours.quiet());
					free = left + width(words) + GAP / 2;
				}
			}
		}
	}

	private void breakAt(Plot.Break one) {
		var at = (x(one.before() - 1) + x(one.before())) / 2;
		line(at, field.y - lineHeight(), at, field.y + field.height, colours.signal(), 1, SWT.LINE_DASH);
		var words = fitting(one.title(), Math.max(0, field.x + field.width - at - GAP));
		text(words, at + GAP / 2, field.y - lineHeight(), colours.signal());
		spots.add(new Spot(new Rectangle(at - 4, field.y, 8, field.height), one.title()));
	}

	private void line(Line line, int index) {
		var color = colours.of(line.role(), index);
		var style = line.role() == Role.LIMIT ? SWT.LINE_DASHDOT : line.role() == Role.AVERAGE ? SWT.LINE_DASH : SWT.LINE_SOLID;
		Integer before = null;
		for (int i = 0; i < line.values().size(); i++) {
			if (line.values().get(i) == null) {
				before = null;
				continue;
			}
			if (before != null) {
				line(x(before), y(line.values().get(before)), x(i), y(line.values().get(i)), color, line.role() == Role.OWN ? 2 : 1, style);
			}
			before = i;
		}
		for (int i = 0; i < line.values().size(); i++) {
			if (line.values().get(i) != null && (line.role() != Role.LIMIT && line.role() != Role.AVERAGE)) {
				marker(line, i, index);
			}
		}
	}

	private void marker(Line line, int category, int index) {
		var x = x(category);
		var y = y(line.values().get(category));
		var marked = line.marked().contains(category);
		if (marked || chart.categories().size() <= MOST_MARKERS) {
			gc.setBackground(marked ? colours.signal() : colours.of(line.role(), index));
			Markers.fill(gc, x, y, marked ? 5 : 3, marked ? 3 : line.role() == Role.OWN ? 0 : index);
		}
		spots.add(new Spot(new Rectangle(x - 6, y - 6, 12, 12), words(line, category)));
	}

	private String words(Line line, int category) {
		return line.name() + ", " + chart.categories().get(category) + ": " + number(line.values().get(category), chart.decimals());
	}

	private void bars(Line line, int index) {
		var width = barWidth();
		gc.setBackground(colours.of(line.role(), index));
		for (int i = 0; i < line.values().size(); i++) {
			var value = line.values().get(i);
			if (value != null) {
				var bar = new Rectangle(x(i) - width / 2, top(value), width, Math.max(1, Math.abs(y(value) - y(0))));
				gc.fillRectangle(bar);
				spots.add(new Spot(bar, words(line, i).replace(line.name() + ", ", "")));
			}
		}
	}

	private int barWidth() {
		return Math.max(2, (int) (field.width / (double) chart.categories().size() * 0.7));
	}

	private int top(double value) {
		return Math.min(y(value), y(0));
	}

	private void numbers(Line line) {
		for (int i = 0; i < line.values().size(); i++) {
			var value = line.values().get(i);
			if (value != null) {
				var words = number(value, chart.decimals());
				var above = top(value) - lineHeight();
				if (width(words) <= barWidth() + GAP && above >= field.y - GAP) {
					textBeforeLines(words, x(i) - width(words) / 2, above, colours.text());
				}
			}
		}
	}
}
