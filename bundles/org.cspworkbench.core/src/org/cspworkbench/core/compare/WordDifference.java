package org.cspworkbench.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts side by side, word by word. */
public final class WordDifference {

	/** Beyond this many words on both sides together the middle counts as replaced whole: nobody reads such a comparison word by word. */
	private static final int LONGEST = 4_000;

	public enum Kind {
		SAME, DROPPED, ADDED
	}

	/** A run of words, with the blanks after them. */
	public record Run(Kind kind, String text) {
	}

	private final List<Run> runs = new ArrayList<>();

	private WordDifference() {
	}

	public static List<Run> between(String before, String after) {
		var difference = new WordDifference();
		difference.compare(words(before), words(after));
		return difference.runs;
	}

	/** A word keeps the blanks that follow it, so that the runs put together are the texts again. */
	private static String[] words(String text) {
		return text == null || text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
	}

	private void compare(String[] before, String[] after) {
		int head = 0;
		while (head < before.length && head < after.length && before[head].equals(after[head])) {
			head++;
		}
		int tail = 0;
		while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail].equals(after[after.length - 1 - tail])) {
			tail++;
		}
		add(Kind.SAME, before, 0, head);
		middle(Arrays.copyOfRange(before, head, before.length - tail), Arrays.copyOfRange(after, head, after.length - tail));
		add(Kind.SAME, before, before.length - tail, before.length);
	}

	private void middle(String[] before, String[] after) {
		if (before.length + after.length > LONGEST) {
			add(Kind.DROPPED, before, 0, before.length);
			add(Kind.ADDED, after, 0, after.length);
			return;
		}
		var common = commonLengths(before, after);
		int i = 0;
		int j = 0;
		while (i < before.length || j < after.length) {
			if (i < before.length && j < after.length && before[i].equals(after[j])) {
				add(Kind.SAME, before, i, ++i);
				j++;
			} else if (i < before.length && (j == after.length || common[i + 1][j] >= common[i][j + 1])) {
				add(Kind.DROPPED, before, i, ++i);
			} else {
				add(Kind.ADDED, after, j, ++j);
			}
		}
	}

	/** The length of the longest common run of words from every pair of places on. */
	private static int[][] commonLengths(String[] before, String[] after) {
		var common = new int[before.length + 1][after.length + 1];
		for (int i = before.length - 1; i >= 0; i--) {
			for (int j = after.length - 1; j >= 0; j--) {
				common[i][j] = before[i].equals(after[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private void add(Kind kind, String[] words, int from, int to) {
		if (from == to) {
			return;
		}
		var text = String.join("", Arrays.copyOfRange(words, from, to));
		if (!runs.isEmpty() && runs.getLast().kind() == kind) {
			text = runs.removeLast().text() + text;
		}
		runs.add(new Run(kind, text));
	}
}
