package org.cspworkbench.forms.internal.look;

import org.cspworkbench.forms.values.Hue;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** The colours of drawn widgets, all derived from what the theme gave the control. */
public record Palette(Hue ink, Hue paper, Hue accent) {

	public static Palette of(Control control) {
		var paper = hue(control.getBackground());
		var accent = hue(control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		return new Palette(hue(control.getForeground()), paper, accent.contrast(paper) < 1.5 ? hue(control.getForeground()) : accent);
	}

	/** Rules between cells. */
	public Color line() {
		return color(ink.over(paper, 0.18));
	}

	public Color header() {
		return color(ink.over(paper, 0.05));
	}

	/** Words of lesser weight, still readable. */
	public Color faint() {
		return color(ink.over(paper, 0.62).readableOn(paper));
	}

	/** Words of what cannot be used now; WCAG asks no contrast of them. */
	public Color disabled() {
		return color(ink.over(paper, 0.38));
	}

	public Color selection() {
		return color(accent.over(paper, 0.16));
	}

	public Color focus() {
		return color(accent);
	}

	public Color inkColor() {
		return color(ink);
	}

	public Color paperColor() {
		return color(paper);
	}

	public Color problem() {
		return color(new Hue(0xb3, 0x1d, 0x1d).readableOn(paper));
	}

	/** The ground of a chip in a colour that comes from the data. */
	public Hue tint(Hue hue) {
		return hue.over(paper, 0.16);
	}

	public static Color color(Hue hue) {
		return new Color(hue.red(), hue.green(), hue.blue());
	}

	public static Hue hue(Color color) {
		return new Hue(color.getRed(), color.getGreen(), color.getBlue());
	}
}
