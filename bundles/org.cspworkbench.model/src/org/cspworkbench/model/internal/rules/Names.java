package org.cspworkbench.model.internal.rules;

import java.util.stream.Stream;

final class Names {

	private Names() {
	}

	static boolean given(String... words) {
		return Stream.of(words).anyMatch(word -> word != null && !word.isBlank());
	}
}
