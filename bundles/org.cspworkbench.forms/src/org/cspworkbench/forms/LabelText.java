package org.cspworkbench.forms;

/** Words as labels and menus show them: a single ampersand would underline the next letter. */
public final class LabelText {

	private LabelText() {
	}

	public static String of(String words) {
		return words.replace("&", "&&");
	}
}
