package org.cspworkbench.forms.values;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour as data, and the arithmetic that keeps words on it readable. */
public record Hue(int red, int green, int blue) {

	/** WCAG 2.2, success criterion 1.4.3 */
	public static final double READABLE = 4.5;

	private static final Pattern WRITTEN = Pattern.compile("#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");

	public static Optional<Hue> read(String text) {
		var written = WRITTEN.matcher(text.strip());
		if (!written.matches()) {
			return Optional.empty();
		}
		var digits = written.group(1).length() == 6 ? written.group(1) : written.group(1).replaceAll("(.)", "$1$1");
		int rgb = Integer.parseInt(digits, 16);
		return Optional.of(new Hue(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
	}

	public String write() {
		return "#%02x%02x%02x".formatted(red, green, blue);
	}

	/** So much of this colour over the other. */
	public Hue over(Hue other, double share) {
		return new Hue(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
	}

	/** The contrast ratio that WCAG defines, from 1 to 21. */
	public double contrast(Hue other) {
		double mine = luminance();
		double theirs = other.luminance();
		return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
	}

	/** This colour, or as near to it as words on that paper can be and still be read. */
	public Hue readableOn(Hue paper) {
		var ink = paper.luminance() > 0.18 ? new Hue(0, 0, 0) : new Hue(255, 255, 255);
		var hue = this;
		for (double share = 0.1; hue.contrast(paper) < READABLE && share <= 1; share += 0.1) {
			hue = ink.over(this, share);
		}
		return hue;
	}

	private double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static int mix(int mine, int theirs, double share) {
		return (int) Math.round(mine * share + theirs * (1 - share));
	}
}
