package org.cspworkbench.check.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into sentences, at full stops and at the ends of paragraphs and list items. */
final class Sentences {

	private static final Pattern END = Pattern.compile("(?<=[.!?]['”’)]?)\\s+(?=[\"“‘'(*]*[\\p{Lu}\\d£])|\\n\\s*");
	private static final Pattern SHORT = Pattern.compile("(?:\\b(?:No|St|Mr|Mrs|Ms|Dr|e\\.g|i\\.e|approx|incl|c)\\.)$");

	private Sentences() {
	}

	static List<Sentence> of(String text) {
		var found = new ArrayList<Sentence>();
		int start = 0;
		var matcher = END.matcher(text);
		while (matcher.find()) {
			if (!SHORT.matcher(text.substring(start, matcher.start())).find()) {
				add(text, start, matcher.start(), found);
				start = matcher.end();
			}
		}
		add(text, start, text.length(), found);
		return found;
	}

	private static void add(String text, int start, int end, List<Sentence> found) {
		var sentence = text.substring(start, end);
		if (!sentence.isBlank()) {
			found.add(new Sentence(start, sentence, Quantities.in(sentence)));
		}
	}
}
