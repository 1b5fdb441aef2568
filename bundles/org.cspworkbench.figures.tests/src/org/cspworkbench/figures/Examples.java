package org.cspworkbench.figures;

import java.util.Random;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Assertions;

/** Many random examples of a property, the same ones on every run; a failing one is named by its seed. */
public final class Examples {

	private Examples() {
	}

	public static void check(int tries, BiConsumer<Random, StringBuilder> property) {
		for (long seed = 1; seed <= tries; seed++) {
			var story = new StringBuilder();
			try {
				property.accept(new Random(seed * 7919), story);
			} catch (AssertionError | RuntimeException e) {
				Assertions.fail("Example %d: %s".formatted(seed, story), e);
			}
		}
	}
}
