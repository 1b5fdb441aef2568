package org.cspworkbench.forms.internal.tokens;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.forms.values.Suggestion;

/** Several values in a row, and what can be done with them. */
interface Tokens {

	/** One of them; the key tells whether it is still the same one. */
	record Token(Object key, String text, boolean starred) {
	}

	List<Token> tokens();

	/** Takes what was typed, or says why it cannot. */
	Optional<String> add(String typed);

	void remove(int index);

	void move(int from, int to);

	List<Suggestion> suggest(String typed);

	default boolean canStar() {
		return false;
	}

	default void star(int index) {
	}

	default boolean canOpen() {
		return false;
	}

	default void open(int index) {
	}
}
