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
			case FALL_WANTED -> this == DOWN ? Meaning.BETTER : Meaning.WORSE;
			case RISE_WANTED -> this == UP ? Meaning.BETTER : Meaning.WORSE;
			case NEITHER -> Meaning.NEUTRAL;
		};
	}

	/** Which way a measure should go: more reports of domestic abuse may be what was hoped for. */
	public enum Polarity {
		FALL_WANTED, RISE_WANTED, NEITHER
	}

	public enum Meaning {
		BETTER, WORSE, UNCHANGED, NEUTRAL
	}
}
