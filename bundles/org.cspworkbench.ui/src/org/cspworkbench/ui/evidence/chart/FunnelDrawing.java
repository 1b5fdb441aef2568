package org.cspworkbench.ui.evidence.chart;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.evidence.chart.Plot;
import org.cspworkbench.evidence.chart.Plot.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Rates over size with the limits of chance. */
final class FunnelDrawing extends Drawing {

	private final Plot.Funnel funnel;
	private Scale across;
	private Scale up;
	private final List<Rectangle> written = new ArrayList<>();
	private Rectangle field;

	FunnelDrawing(GC gc, PlotColours colours, Plot.Funnel funnel) {
		super(gc, colours);
		this.funnel = funnel;
	}

	@Override
	void draw(Rectangle area) {
		var top = title(funnel.title(), funnel.unit(), area) + GAP;
		var values = new ArrayList<Double>();
		funnel.points().forEach(point -> values.add(point.value()));
		funnel.curves().forEach(curve -> values.addAll(curve.values()));
		up = Scale.between(values, 5);
		var sizes = funnel.curves().getFirst().sizes();
		across = Scale.between(sizes.getFirst(), sizes.getLast(), 6);
		var plot = new Rectangle(area.x, top, area.width, area.y + area.height - 2 * lineHeight() - GAP - top);
		var left = valueAxis(up, plot, funnel.unit());
		field = new Rectangle(left, plot.y, area.x + area.width - left, plot.height);
		sizeAxis();
		funnel.curves().forEach(this::curve);
		line(field.x, y(funnel.target()), field.x + field.width, y(funnel.target()), colours.of(Role.AVERAGE, 0), 1, SWT.LINE_DASH);
		funnel.points().stream().filter(point -> !point.own()).forEach(this::point);
		funnel.points().stream().filter(Plot.Point::own).forEach(this::point);
		// The own name first: where two names would meet, the later is left to the pointer and the table.
		funnel.points().stream().filter(Plot.Point::own).forEach(this::name);
		funnel.points().stream().filter(point -> point.marked() && !point.own()).forEach(this::name);
	}

	private int x(double size) {
		return across.at(size, field.x, field.x + field.width);
	}

	private int y(double value) {
		return up.at(value, field.y + field.height, field.y);
	}

	private void sizeAxis() {
		for (var tick : across.ticks()) {
			var words = number(tick, across.decimals());
			if (x(tick) + width(words) / 2 <= field.x + field.width) {
				text(words, x(tick) - width(words) / 2, field.y + field.height + GAP / 2, colours.quiet());
			}
		}
		text(funnel.sizeUnit(), field.x + field.width - width(funnel.sizeUnit()), field.y + field.height + lineHeight() + GAP / 2, colours.quiet());
	}

	private void curve(Plot.Curve curve) {
		for (int i = 1; i < curve.sizes().size(); i++) {
			var from = curve.values().get(i - 1);
			var to = curve.values().get(i);
			if (from != null && to != null) {
				line(x(curve.sizes().get(i - 1)), y(from), x(curve.sizes().get(i)), y(to), colours.of(Role.LIMIT, 0), 1, curve.outer() ? SWT.LINE_SOLID : SWT.LINE_DOT);
			}
		}
		var last = curve.values().getLast();
		if (last != null) {
			var words = new Rectangle(field.x + field.width - width(curve.name()), y(last) - (last > funnel.target() ? lineHeight() : 0), width(curve.name()), lineHeight());
			write(curve.name(), words, colours.quiet());
		}
	}

	private void point(Plot.Point point) {
		var x = x(point.size());
		var y = y(point.value());
		gc.setBackground(point.marked() ? colours.signal() : colours.of(point.own() ? Role.OWN : Role.OTHER, 0));
		Markers.fill(gc, x, y, point.own() ? 6 : 4, point.marked() ? 3 : 0);
		spots.add(new Spot(new Rectangle(x - 6, y - 6, 12, 12), point.name() + ": " + number(point.value(), funnel.decimals())));
	}

	/** Beside the point, where there is room. */
	private void name(Plot.Point point) {
		var width = width(point.name());
		var top = y(point.value()) - lineHeight() / 2;
		var right = new Rectangle(x(point.size()) + GAP, top, width, lineHeight());
		var left = new Rectangle(x(point.size()) - GAP - width, top, width, lineHeight());
		if (right.x + width > field.x + field.width || !write(point.name(), right, colours.text())) {
			write(point.name(), left, colours.text());
		}
	}

	private boolean write(String words, Rectangle place, Color color) {
		if (written.stream().anyMatch(place::intersects)) {
			return false;
		}
		text(words, place.x, place.y, color);
		written.add(place);
		return true;
	}
}
