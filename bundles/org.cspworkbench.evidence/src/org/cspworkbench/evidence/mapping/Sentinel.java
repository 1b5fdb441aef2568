package org.cspworkbench.evidence.mapping;

import java.util.OptionalLong;

import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Span;

/**
 * A text that stands where a number should, and what it means. Texts such as {@code < 7} are understood without one.
 *
 * @param below for withheld numbers: the number that they are below, when it is known
 * @param why for numbers that are not available: the reason, in words that can be printed
 */
public record Sentinel(String text, Meaning meaning, OptionalLong below, String why) {

	public enum Meaning {
		SUPPRESSED("suppressed"), NOT_AVAILABLE("not-available"), NOT_APPLICABLE("not-applicable"), NOT_YET("not-yet"), ZERO("zero"), NOTHING("nothing");

		private final String word;

		Meaning(String word) {
			this.word = word;
		}

		public String word() {
			return word;
		}

		public static Meaning of(String word) {
			for (var meaning : values())
				if (meaning.word.equals(word))
					return meaning;
			throw new IllegalArgumentException(word);
		}
	}

	public static Sentinel of(String text, Meaning meaning) {
		return new Sentinel(text, meaning, OptionalLong.empty(), "");
	}

	/** Null when the text stands for nothing at all, as an empty cell does. */
	Amount amount() {
		return switch (meaning) {
			case SUPPRESSED -> Amount.absent(below.isPresent() ? Absence.Suppressed.below(below.getAsLong()) : new Absence.Suppressed(Span.ANY));
			case NOT_AVAILABLE -> Amount.absent(new Absence.NotAvailable(why));
			case NOT_APPLICABLE -> Amount.absent(new Absence.NotApplicable());
			case NOT_YET -> Amount.absent(new Absence.NotYet());
			case ZERO -> Amount.of(0);
			case NOTHING -> null;
		};
	}
}
