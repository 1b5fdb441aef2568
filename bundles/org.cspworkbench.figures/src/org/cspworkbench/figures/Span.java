package org.cspworkbench.figures;

/** A run of whole numbers, both ends included; without an upper end when {@code high} is {@link #OPEN}. */
public record Span(long low, long high) {

	/** Stands for "no upper end"; no count of crimes comes near it. */
	public static final long OPEN = Long.MAX_VALUE;

	/** Any count: what a reader knows of a cell about which nothing was said. */
	public static final Span ANY = new Span(0, OPEN);

	public Span {
		if (high < low) {
			throw new IllegalArgumentException("A span of counts cannot end (%d) before it begins (%d).".formatted(high, low));
		}
	}

	public static Span only(long value) {
		return new Span(value, value);
	}

	public static Span atLeast(long low) {
		return new Span(low, OPEN);
	}

	public static Span below(long threshold) {
		return new Span(0, threshold - 1);
	}

	/** The whole numbers that would be printed as the given multiple; halves round up. */
	public static Span roundedTo(long shown, int step) {
		if (step < 1) {
			throw new IllegalArgumentException("Counts are rounded to 1 or more, not " + step + ".");
		}
		var low = shown - step / 2;
		return new Span(shown >= 0 ? Math.max(0, low) : low, shown + (step - 1) / 2);
	}

	public boolean isOpen() {
		return high == OPEN;
	}

	public boolean isSingle() {
		return low == high;
	}

	public boolean contains(long value) {
		return low <= value && value <= high;
	}

	/** How far apart the ends are: 0 gives the value away. */
	public long width() {
		return isOpen() ? OPEN : high - low;
	}

	public boolean meets(Span other) {
		return low <= other.high && other.low <= high;
	}

	/** The part that both share. */
	public Span within(Span other) {
		return new Span(Math.max(low, other.low), Math.min(high, other.high));
	}
}
