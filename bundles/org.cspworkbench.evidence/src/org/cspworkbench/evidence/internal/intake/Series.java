package org.cspworkbench.evidence.internal.intake;

/** A series by the numbers of its reporter, measure and area, in one word. */
record Series(int reporter, int measure, int area) {
	private static final int MEASURE_BITS = 16;
	private static final int AREA_BITS = 24;
	static final int MOST_REPORTERS = 5_000;
	static final int MOST_MEASURES = 1 << MEASURE_BITS - 2;
	static final int MOST_AREAS = 500_000;

	static long word(int reporter, int measure, int area) {
		return (long) reporter << MEASURE_BITS + AREA_BITS | (long) measure << AREA_BITS | area;
	}

	static Series of(long word) {
		return new Series((int) (word >>> MEASURE_BITS + AREA_BITS), (int) (word >>> AREA_BITS) & (1 << MEASURE_BITS) - 1,
				(int) word & (1 << AREA_BITS) - 1);
	}
}
