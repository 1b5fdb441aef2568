package org.cspworkbench.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.Collectors;

/** The character between the values of a text file. */
public final class Separator {
	private static final List<Character> KNOWN = List.of(',', '\t', ';', '|');
	private static final int LINES = 30;

	private Separator() {
	}

	public static char of(Reader start) throws IOException {
		var lines = new BufferedReader(start).lines().filter(line -> !line.isBlank()).limit(LINES).toList();
		char best = ',';
		long most = 0;
		for (char candidate : KNOWN) {
			long evenness = evenness(lines, candidate);
			if (evenness > most) {
				most = evenness;
				best = candidate;
			}
		}
		return best;
	}

	/** How many lines have the number of separators that is most common, and how many separators those are. */
	private static long evenness(List<String> lines, char separator) {
		return lines.stream().map(line -> count(line, separator)).filter(count -> count > 0).collect(Collectors.groupingBy(count -> count, Collectors.counting()))
				.entrySet().stream().mapToLong(same -> same.getValue() * 1000 + same.getKey()).max().orElse(0);
	}

	private static int count(String line, char separator) {
		int count = 0;
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++)
			if (line.charAt(i) == '"')
				quoted = !quoted;
			else if (line.charAt(i) == separator && !quoted)
				count++;
		return count;
	}
}
