package org.cspworkbench.evidence.binding;

import java.util.Optional;

import org.cspworkbench.figures.Absence.NotAvailable;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.figures.Figure;

/** A figure of the plan against what the facts say now. */
public record FigureDifference(Period period, Optional<Figure> figure, BoundFigure now, Kind kind) {

	public enum Kind {
		/** The plan has no figure for the period. */
		NEW,
		CHANGED,
		SAME,
		/** The plan has a number, and the facts no longer have one. */
		LOST
	}

	static FigureDifference of(Optional<Figure> figure, BoundFigure now) {
		return new FigureDifference(now.period(), figure, now, kind(figure.map(FigureAmount::of), now.fact().amount()));
	}

	private static Kind kind(Optional<Amount> old, Amount now) {
		if (old.isEmpty())
			return Kind.NEW;
		if (FigureAmount.same(old.get(), now) || isNotAvailable(old.get()) && isNotAvailable(now))
			return Kind.SAME;
		return old.get().isKnown() && !now.isKnown() ? Kind.LOST : Kind.CHANGED;
	}

	/** Why the plan has no number is better known to those who wrote it than to the data. */
	private static boolean isNotAvailable(Amount amount) {
		return amount.absence().filter(NotAvailable.class::isInstance).isPresent();
	}

	public Optional<Amount> before() {
		return figure.map(FigureAmount::of);
	}

	public Amount after() {
		return now.fact().amount();
	}

	/** What is taken over unless somebody says otherwise: a number is not given up for the lack of one. */
	public boolean isProposed() {
		return kind == Kind.CHANGED || kind == Kind.NEW;
	}
}
