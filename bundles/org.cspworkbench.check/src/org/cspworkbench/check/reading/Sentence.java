package org.cspworkbench.check.reading;

import java.util.List;

/** A sentence of a passage, from {@code start} on in its text. */
public record Sentence(int start, String text, List<Quantity> numbers) {

	/** The number that begins at or first after a place in the sentence. */
	public java.util.Optional<Quantity> numberAt(int place) {
		return numbers.stream().filter(number -> number.start() <= place && place < number.end()).findFirst();
	}
}
