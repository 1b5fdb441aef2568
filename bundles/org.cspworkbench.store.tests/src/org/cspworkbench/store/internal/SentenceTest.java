package org.cspworkbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class SentenceTest {

	@Test
	void everySentenceHasWordsAndAllWordsAreUsed() throws Exception {
		var words = words();

		assertEquals(new TreeSet<>(words.stringPropertyNames()), Arrays.stream(Sentence.values()).map(Sentence::key).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void everySentenceIsOne() throws Exception {
		var words = words();
		for (var key : words.stringPropertyNames()) {
			var sentence = words.getProperty(key);
			assertTrue(sentence.matches("[A-Z{\"][^\n]*\\."), sentence);
			assertEquals(-1, sentence.indexOf(". "), sentence);
		}
	}

	@Test
	void putsValuesInAsTheyAre() {
		assertEquals("There is a plan with the id {1} already (Anna's $1 \\ 100%); choose another id.", Sentence.PLAN_EXISTS.with("{1}", "Anna's $1 \\ 100%"));
	}

	private static Properties words() throws Exception {
		var words = new Properties();
		try (var in = new InputStreamReader(Sentence.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
			words.load(in);
		}
		return words;
	}
}
