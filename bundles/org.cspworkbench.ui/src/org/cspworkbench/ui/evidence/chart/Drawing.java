package org.cspworkbench.ui.evidence.chart;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.evidence.chart.Plot;
import org.cspworkbench.evidence.chart.PlotWords;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** What all charts are drawn with. */
abstract class Drawing {

	static final int GAP = 8;

	final GC gc;
	final PlotColours colours;
	final List<Spot> spots = new ArrayList<>();

	Drawing(GC gc, PlotColours colours) {
		this.gc = gc;
		this.colours = colours;
	}

	/** Draws the plot and returns the places that say something. */
	static List<Spot> draw(GC gc, Rectangle area, Plot plot, PlotColours colours) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setBackground(colours.background());
		gc.fillRectangle(area);
		var inside = new Rectangle(area.x + GAP, area.y + GAP, Math.max(1, area.width - 2 * GAP), Math.max(1, area.height - 2 * GAP));
		var drawing = switch (plot) {
			case Plot.Categories chart when chart.form() == Plot.Form.BARS -> new BarsDrawing(gc, colours, chart);
			case Plot.Categories chart -> new CategoriesDrawing(gc, colours, chart);
			case Plot.Multiples many -> new MultiplesDrawing(gc, colours, many);
			case Plot.Funnel funnel -> new FunnelDrawing(gc, colours, funnel);
			case Plot.Nothing nothing -> new NothingDrawing(gc, colours, nothing);
		};
		drawing.draw(inside);
		return drawing.spots;
	}

	abstract void draw(Rectangle area);

	int lineHeight() {
		return gc.getFontMetrics().getHeight();
	}

	int width(String text) {
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}

	void text(String text, int x, int y, Color color) {
		gc.setForeground(color);
		gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
	}

	/** On a ground of its own: lines that pass here end before it. */
	void textBeforeLines(String text, int x, int y, Color color) {
		gc.setBackground(colours.background());
		gc.fillRectangle(x - 2, y, width(text) + 4, lineHeight());
		text(text, x, y, color);
	}

	/** Cut to the room that there is. */
	String fitting(String text, int room) {
		if (width(text) <= room) {
			return text;
		}
		for (int length = text.length() - 1; length > 1; length--) {
			var cut = text.substring(0, length).strip() + "…";
			if (width(cut) <= room) {
				return cut;
			}
		}
		return "";
	}

	/** Ends at the place, and rises to it from the lower left. */
	void slanted(String text, int x, int y, Color color) {
		var transform = new Transform(gc.getDevice());
		var before = new Transform(gc.getDevice());
		gc.getTransform(before);
		gc.getTransform(transform);
		transform.translate(x, y);
		transform.rotate(-40);
		gc.setTransform(transform);
		text(text, -width(text), -lineHeight() / 2, color);
		gc.setTransform(before);
		transform.dispose();
		before.dispose();
	}

	void line(int fromX, int fromY, int toX, int toY, Color color, int width, int style) {
		gc.setForeground(color);
		gc.setLineWidth(width);
		gc.setLineStyle(style);
		gc.drawLine(fromX, fromY, toX, toY);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	/** The lines of the axis of values across the area, with their numbers at the left; returns the left end of the lines. */
	int valueAxis(Scale scale, Rectangle area, String unit) {
		var widest = scale.ticks().stream().mapToInt(tick -> width(number(tick, scale.decimals()))).max().orElse(0);
		var left = area.x + widest + GAP;
		for (var tick : scale.ticks()) {
			var y = scale.at(tick, area.y + area.height, area.y);
			line(left, y, area.x + area.width, y, colours.grid(), 1, SWT.LINE_SOLID);
			var words = number(tick, scale.decimals());
			text(words, left - GAP / 2 - width(words), y - lineHeight() / 2, colours.quiet());
		}
		return left;
	}

	static String number(double value, int decimals) {
		return PlotWords.number(value, decimals);
	}

	/** The title in bold; returns the next free line. */
	int title(String title, String unit, Rectangle area) {
		var plain = gc.getFont();
		var data = plain.getFontData();
		for (var one : data) {
			one.setStyle(SWT.BOLD);
		}
		var bold = new org.eclipse.swt.graphics.Font(gc.getDevice(), data);
		gc.setFont(bold);
		var words = fitting(title, area.width);
		text(words, area.x, area.y, colours.text());
		var end = area.x + width(words) + GAP;
		gc.setFont(plain);
		bold.dispose();
		if (!unit.isEmpty()) {
			text(fitting(unit, area.x + area.width - end), end, area.y, colours.quiet());
		}
		return area.y + lineHeight() + GAP / 2;
	}
}
