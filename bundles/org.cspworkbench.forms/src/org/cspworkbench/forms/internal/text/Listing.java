package org.cspworkbench.forms.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one text: commas between them, or semicolons where a value has a comma in it. The comma of 1,000 is none. */
final class Listing {

	private Listing() {
	}

	static String write(List<String> values) {
		var seam = values.stream().anyMatch(value -> value.contains(",")) ? "; " : ", ";
		return values.stream().map(value -> value.replaceAll("\\s*\\n\\s*", " ")).collect(Collectors.joining(seam));
	}

	static List<String> read(String typed) {
		var seam = typed.contains(";") || typed.strip().contains("\n") ? "[;\\n]" : ",(?!\\d{3}\\b)";
		return Arrays.stream(typed.split(seam)).map(String::strip).filter(value -> !value.isEmpty()).toList();
	}

	/** The value that is being typed: what stands behind the last seam. */
	static String last(String typed) {
		return typed.substring(start(typed)).strip();
	}

	static String replaceLast(String typed, String value) {
		int start = start(typed);
		return start == 0 ? value : typed.substring(0, start) + " " + value;
	}

	private static int start(String typed) {
		return Math.max(Math.max(typed.lastIndexOf(','), typed.lastIndexOf(';')), typed.lastIndexOf('\n')) + 1;
	}
}
