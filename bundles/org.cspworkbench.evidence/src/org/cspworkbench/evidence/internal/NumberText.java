package org.cspworkbench.evidence.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 1,234}, {@code £3,000}, {@code 12%}, {@code (5)}. */
public final class NumberText {
	private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)?(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?");
	private static final int LONGEST = 40;

	private NumberText() {
	}

	public static Optional<BigDecimal> read(String text) {
		var number = text.strip().replace('\u2212', '-').replace("\u00a0", "");
		if (number.startsWith("(") && number.endsWith(")"))
			return read(number.substring(1, number.length() - 1)).map(BigDecimal::negate);
		number = number.replaceFirst("^([+-]?)£\\s*", "$1").replaceFirst("\\s*%$", "");
		if (number.isEmpty() || number.length() > LONGEST || !PLAIN.matcher(number).matches() || number.chars().noneMatch(Character::isDigit))
			return Optional.empty();
		try {
			return Optional.of(new BigDecimal(number.replace(",", "")));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}
}
