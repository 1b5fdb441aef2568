package org.cspworkbench.model.words;

import java.util.Optional;

/** Knows what the figures cited in words come to. */
@FunctionalInterface
public interface Tokens {

	/** Leaves every token as it is. */
	Tokens NONE = token -> Optional.empty();

	Optional<String> words(Token token);
}
