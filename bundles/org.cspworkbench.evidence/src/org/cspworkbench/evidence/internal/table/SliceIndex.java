package org.cspworkbench.evidence.internal.table;

import java.io.IOException;

/** Numbers for texts that come again and again, found without making a text of the field. */
public final class SliceIndex {

	/** Decides on the number of a text that is new; below nought for one that is no good. */
	@FunctionalInterface
	public interface Newcomer {
		int number(String text) throws IOException;
	}

	private String[] texts = new String[256];
	private int[] numbers = new int[256];
	private int size;
	private int last = -1;

	public int number(Slice field, Newcomer newcomer) throws IOException {
		if (last >= 0 && field.is(texts[last]))
			return numbers[last];
		int at = place(texts, field.hash(), field);
		if (texts[at] == null) {
			int number = newcomer.number(field.toString());
			// What is no good is not remembered, or a hostile file would fill the memory with it.
			if (number < 0)
				return number;
			if (size * 2 > texts.length) {
				grow();
				at = place(texts, field.hash(), field);
			}
			texts[at] = field.toString();
			numbers[at] = number;
			size++;
		}
		last = at;
		return numbers[at];
	}

	private static int place(String[] texts, int hash, Slice field) {
		int at = spread(hash) & texts.length - 1;
		while (texts[at] != null && !field.is(texts[at]))
			at = at + 1 & texts.length - 1;
		return at;
	}

	private static int spread(int hash) {
		int mixed = hash * 0x9e3779b9;
		return mixed ^ mixed >>> 15;
	}

	private void grow() {
		var oldTexts = texts;
		var oldNumbers = numbers;
		texts = new String[oldTexts.length * 2];
		numbers = new int[texts.length];
		var field = new Slice();
		for (int i = 0; i < oldTexts.length; i++)
			if (oldTexts[i] != null) {
				field.set(oldTexts[i].toCharArray(), 0, oldTexts[i].length());
				int at = place(texts, field.hash(), field);
				texts[at] = oldTexts[i];
				numbers[at] = oldNumbers[i];
			}
	}
}
