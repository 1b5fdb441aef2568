package org.cspworkbench.figures;

import java.math.BigDecimal;

/** Which way a number went; whether that is good is another question. */
public enum Direction {
	UP("↑"), DOWN("↓"), LEVEL("↔");

	private final String arrow;

	Direction(String arrow) {
		this.arrow = arrow;
	}

	public static Direction of(BigDecimal difference) {
		return switch (difference.signum()) {
			case 1 -> UP;
			case -1 -> DOWN;
			default -> LEVEL;
		};
	}

	public String arrow() {
		return arrow;
	}

	public Meaning under(Polarity polarity) {
		if (this == LEVEL) {
			return Meaning.UNCHANGED;
		}
		return switch (polarity) {
			case LOWER_IS_BETTER -> this == DOWN ? Meaning.BETTER : Meaning.WORSE;
			case HIGHER_IS_BETTER -> this == UP ? Meaning.BETTER : Meaning.WORSE;
			case NEUTRAL -> Meaning.NEUTRAL;
		};
	}

	/** Which way a measure should go: more reports of domestic abuse may be what was hoped for. */
	public enum Polarity {
		LOWER_IS_BETTER, HIGHER_IS_BETTER, NEUTRAL
	}

	public enum Meaning {
		BETTER, WORSE, UNCHANGED, NEUTRAL
	}
}
