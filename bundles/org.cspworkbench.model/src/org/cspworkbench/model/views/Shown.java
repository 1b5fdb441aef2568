package org.cspworkbench.model.views;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.model.figures.Figure;

/** What a cell or a sentence shows, and the figures on which it rests. Blank when nobody ever recorded any. */
public record Shown(String words, Optional<Amount> amount, List<Figure> figures) {

	public static final Shown BLANK = new Shown("", Optional.empty(), List.of());

	public Optional<BigDecimal> number() {
		return amount.flatMap(Amount::known);
	}

	public boolean isBlank() {
		return words.isEmpty();
	}

	/** True for a reason in place of a number. */
	public boolean isReason() {
		return amount.isPresent() && !amount.get().isKnown();
	}
}
