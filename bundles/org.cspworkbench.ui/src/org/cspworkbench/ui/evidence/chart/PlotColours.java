package org.cspworkbench.ui.evidence.chart;

import org.cspworkbench.evidence.chart.Plot.Role;
import org.cspworkbench.forms.values.Hue;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** The colours of a chart on the ground that the theme gave the control. Each can be read on it; shapes and dashes differ as well. */
record PlotColours(Hue ink, Hue paper) {

	private static final Hue OWN = new Hue(0x0B, 0x5C, 0xAB);
	private static final Hue OTHER = new Hue(0x8F, 0xA6, 0xC0);
	private static final Hue AVERAGE = new Hue(0xB4, 0x5F, 0x06);
	private static final Hue LIMIT = new Hue(0x6B, 0x77, 0x85);
	private static final Hue SIGNAL = new Hue(0xB3, 0x1D, 0x1D);
	private static final Hue[] PLAIN = { new Hue(0x2F, 0x6E, 0x6E), new Hue(0x8E, 0x5E, 0xA2), new Hue(0x5B, 0x8C, 0x5A), new Hue(0xA3, 0x3B, 0x3B), new Hue(0x55, 0x4A, 0x36) };

	static PlotColours of(Control control) {
		return new PlotColours(hue(control.getForeground()), hue(control.getBackground()));
	}

	/** For pictures that go into documents. */
	static PlotColours onWhite() {
		return new PlotColours(new Hue(0x1D, 0x27, 0x33), new Hue(255, 255, 255));
	}

	Color background() {
		return color(paper);
	}

	Color text() {
		return color(ink);
	}

	Color quiet() {
		return color(ink.over(paper, 0.65).readableOn(paper));
	}

	Color grid() {
		return color(ink.over(paper, 0.14));
	}

	Color signal() {
		return color(SIGNAL.readableOn(paper));
	}

	Color of(Role role, int index) {
		return switch (role) {
			case OWN -> color(OWN.readableOn(paper));
			case OTHER -> color(OTHER.over(paper, 0.9));
			case AVERAGE -> color(AVERAGE.readableOn(paper));
			case LIMIT -> color(LIMIT.readableOn(paper));
			case PLAIN -> color(PLAIN[index % PLAIN.length].readableOn(paper));
		};
	}

	private static Hue hue(Color color) {
		return new Hue(color.getRed(), color.getGreen(), color.getBlue());
	}

	private static Color color(Hue hue) {
		return new Color(hue.red(), hue.green(), hue.blue());
	}
}
