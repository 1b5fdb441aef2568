package org.cspworkbench.evidence.internal.intake;

import java.util.Arrays;
import java.util.function.BiConsumer;

import org.cspworkbench.evidence.internal.run.Tally;

/** A tally for each series. A map of plain words, because it is asked once for every row of every file. */
final class Tallies {
	private static final long NONE = -1;

	private long[] words = new long[1024];
	private Tally[] tallies = new Tally[1024];
	private int size;

	Tallies() {
		Arrays.fill(words, NONE);
	}

	Tally of(long word) {
		int at = place(word);
		if (words[at] == word)
			return tallies[at];
		if (size * 2 > words.length) {
			grow();
			at = place(word);
		}
		size++;
		words[at] = word;
		return tallies[at] = new Tally();
	}

	private int place(long word) {
		long mixed = word * 0x9e3779b97f4a7c15L;
		int at = (int) (mixed >>> 32) & words.length - 1;
		while (words[at] != NONE && words[at] != word)
			at = at + 1 & words.length - 1;
		return at;
	}

	private void grow() {
		var oldWords = words;
		var oldTallies = tallies;
		words = new long[oldWords.length * 2];
		tallies = new Tally[words.length];
		Arrays.fill(words, NONE);
		for (int i = 0; i < oldWords.length; i++)
			if (oldWords[i] != NONE) {
				int at = place(oldWords[i]);
				words[at] = oldWords[i];
				tallies[at] = oldTallies[i];
			}
	}

	int size() {
		return size;
	}

	void each(BiConsumer<Series, Tally> taker) {
		for (int i = 0; i < words.length; i++)
			if (words[i] != NONE)
				taker.accept(Series.of(words[i]), tallies[i]);
	}
}
