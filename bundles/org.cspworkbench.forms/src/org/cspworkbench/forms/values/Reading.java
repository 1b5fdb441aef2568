package org.cspworkbench.forms.values;

import java.util.function.Function;

/** What came of reading a text that somebody typed: a value, or a sentence that says what is wrong with it. */
public sealed interface Reading<T> {

	record Value<T>(T value) implements Reading<T> {
	}

	record Unreadable<T>(String sentence) implements Reading<T> {
	}

	static <T> Reading<T> of(T value) {
		return new Value<>(value);
	}

	static <T> Reading<T> unreadable(String sentence) {
		return new Unreadable<>(sentence);
	}

	default <R> Reading<R> map(Function<? super T, ? extends R> change) {
		return switch (this) {
			case Value<T>(T value) -> of(change.apply(value));
			case Unreadable<T>(String sentence) -> unreadable(sentence);
		};
	}

	default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
		return switch (this) {
			case Value<T>(T value) -> next.apply(value);
			case Unreadable<T>(String sentence) -> unreadable(sentence);
		};
	}
}
