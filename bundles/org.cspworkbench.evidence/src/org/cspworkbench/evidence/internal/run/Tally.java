package org.cspworkbench.evidence.internal.run;

import java.util.Arrays;

/**
 * Counts by month while rows stream by: a byte a month as long as that is enough, since half a million of these are held at
 * once for the whole country.
 */
public final class Tally {
	private int first;
	private byte[] small = new byte[0];
	private int[] large;

	public void count(int month, int more) {
		if (length() == 0)
			first = month;
		if (month < first || month >= first + length())
			extend(month);
		int at = month - first;
		if (large == null) {
			int sum = small[at] + more;
			if (sum <= Byte.MAX_VALUE) {
				small[at] = (byte) sum;
				return;
			}
			enlarge();
		}
		large[at] += more;
	}

	private int length() {
		return large == null ? small.length : large.length;
	}

	private void enlarge() {
		large = new int[small.length];
		for (int i = 0; i < small.length; i++)
			large[i] = small[i];
		small = null;
	}

	private void extend(int month) {
		int from = Math.min(first, month);
		// Months mostly come in order: a year ahead saves most of the copying.
		int to = month < first ? first + length() : Math.max(month + 1, length() == 0 ? month + 1 : month + 12);
		if (to - from > Run.LONGEST)
			throw new ArithmeticException("a series of " + (to - from) + " months");
		if (large == null) {
			var longer = new byte[to - from];
			System.arraycopy(small, 0, longer, first - from, small.length);
			small = longer;
		} else {
			var longer = new int[to - from];
			System.arraycopy(large, 0, longer, first - from, large.length);
			large = longer;
		}
		first = from;
	}

	public Run run() {
		return Run.ofCounts(first, large == null ? widened() : Arrays.copyOf(large, large.length));
	}

	private int[] widened() {
		var counts = new int[small.length];
		for (int i = 0; i < counts.length; i++)
			counts[i] = small[i];
		return counts;
	}
}
