package org.cspworkbench.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;

import org.cspworkbench.core.compare.WordDifference.Kind;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

	private static String marked(String before, String after) {
		return WordDifference.between(before, after).stream().map(run -> switch (run.kind()) {
			case SAME -> run.text();
			case DROPPED -> "[-" + run.text() + "]";
			case ADDED -> "[+" + run.text() + "]";
		}).collect(Collectors.joining());
	}

	@Test
	void marksWords() {
		assertEquals("Crime [-fell ][+rose ]by 9 %.", marked("Crime fell by 9 %.", "Crime rose by 9 %."));
		assertEquals("[+All new]", marked(null, "All new"));
		assertEquals("[-Gone]", marked("Gone", ""));
		assertEquals("the same", marked("the same", "the same"));
	}

	/** Whatever the texts, the runs put together are the texts again. */
	@Test
	void losesNothing() {
		var random = new Random(4);
		for (int i = 0; i < 200; i++) {
			var before = words(random);
			var after = words(random);
			var runs = WordDifference.between(before, after);
			assertEquals(before, runs.stream().filter(run -> run.kind() != Kind.ADDED).map(WordDifference.Run::text).collect(Collectors.joining()));
			assertEquals(after, runs.stream().filter(run -> run.kind() != Kind.DROPPED).map(WordDifference.Run::text).collect(Collectors.joining()));
		}
	}

	private static String words(Random random) {
		return random.ints(random.nextInt(40), 0, 6).mapToObj(word -> "abcdef".charAt(word) + (word == 0 ? "\n" : " ")).collect(Collectors.joining());
	}
}
