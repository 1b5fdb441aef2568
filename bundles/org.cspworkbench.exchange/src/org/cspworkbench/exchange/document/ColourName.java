package org.cspworkbench.exchange.document;

import java.util.Optional;
import java.util.stream.Stream;

/** What people call a colour that says how something stands: red, amber, green or blue. */
public final class ColourName {

	private static final int WEAK = 90;
	private static final double STRENGTH = 0.35;
	private static final double SHARE_OF_AMBER = 0.9;
	private static final double SHARE_OF_RED = 0.45;

	private ColourName() {
	}

	/** Strong colours only: pale ones are the ground of the table. @param digits six hexadecimal ones, or anything else for none */
	public static Optional<String> of(String digits) {
		return digits.matches("[0-9A-Fa-f]{6}") ? named(Integer.parseInt(digits, 16)) : Optional.empty();
	}

	private static Optional<String> named(int colour) {
		var red = colour >> 16 & 0xFF;
		var green = colour >> 8 & 0xFF;
		var blue = colour & 0xFF;
		var highest = Math.max(red, Math.max(green, blue));
		var lowest = Math.min(red, Math.min(green, blue));
		if (highest < WEAK || highest - lowest < STRENGTH * highest) {
			return Optional.empty();
		}
		if (blue == highest) {
			return Optional.of("Blue");
		}
		return Optional.of(green == highest && red < SHARE_OF_AMBER * green ? "Green" : green > SHARE_OF_RED * red ? "Amber" : "Red");
	}

	/** The colour of a cell: that of its ground or, where a sign stands alone on none, that of the sign. */
	public static String shown(String text, String ground, String ink) {
		return text.matches("(?s).*[\\p{L}\\d].*") || text.isBlank() ? ground : Stream.of(ground, ink).filter(digits -> of(digits).isPresent()).findFirst().orElse(ground);
	}
}
