package org.cspworkbench.report.data;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;

/** The title of a document for the head of every page, where two lines have room: a longer one ends at a word, with an ellipsis. */
final class RunningTitle {

	/** In letters of the usual width; wide ones, as those of Chinese, count for two. */
	private static final int ROOM = 160;

	private RunningTitle() {
	}

	static String of(String title) {
		if (title == null || width(title) <= ROOM) {
			return title;
		}
		var end = 0;
		for (var width = 1; end < title.length() && width + width(title.codePointAt(end)) <= ROOM; end += Character.charCount(title.codePointAt(end))) {
			width += width(title.codePointAt(end));
		}
		var word = title.lastIndexOf(' ', end);
		return title.substring(0, word > end / 2 ? word : end).strip().replaceFirst("[,;:.–-]+$", "") + "…";
	}

	private static int width(String text) {
		return text.codePoints().map(RunningTitle::width).sum();
	}

	private static int width(int letter) {
		return switch (UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH)) {
		case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
		default -> 1;
		};
	}
}
