package org.cspworkbench.check.reading;

/** How far one word is from another. */
public final class Likeness {

	private Likeness() {
	}

	/** How many letters must be put in, taken out or changed to make one word of the other. */
	public static int edits(String one, String other) {
		var row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()];
	}
}
