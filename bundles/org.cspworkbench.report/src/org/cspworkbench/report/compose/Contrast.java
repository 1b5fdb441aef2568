package org.cspworkbench.report.compose;

import java.awt.Color;

/** Contrast of colours as WCAG 2 defines it. */
final class Contrast {

	/** WCAG 2.1, 1.4.3, for text. */
	private static final double LEAST = 4.5;

	private Contrast() {
	}

	/** Whether text of this colour can be read on white. */
	static boolean isReadable(String rgb) {
		try {
			return 1.05 / (luminance(Color.decode(rgb)) + 0.05) >= LEAST;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int channel) {
		var share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
