package org.cspworkbench.evidence.binding;

import org.cspworkbench.evidence.internal.Sentence;
import org.cspworkbench.figures.Absence;
import org.cspworkbench.figures.Amount;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.FiguresFactory;

/** Amounts as figures of a plan hold them, and back. */
final class FigureAmount {

	private FigureAmount() {
	}

	static Amount of(Figure figure) {
		return switch (figure.getAbsence()) {
			case NONE -> figure.getValue() == null ? Amount.absent(new Absence.NotAvailable("")) : Amount.of(figure.getValue());
			case SUPPRESSED -> Amount.absent(Absence.Suppressed.below(figure.getThreshold() == null ? 1 : figure.getThreshold()));
			case NOT_AVAILABLE -> Amount.absent(new Absence.NotAvailable(figure.getReason() == null ? "" : figure.getReason()));
			case NOT_APPLICABLE -> Amount.absent(new Absence.NotApplicable());
			case NOT_YET -> Amount.absent(new Absence.NotYet());
		};
	}

	/** A new figure with the amount and nothing else. */
	static Figure figure(Amount amount) {
		var figure = FiguresFactory.eINSTANCE.createFigure();
		switch (amount) {
			case Amount.Known(var value) -> figure.setValue(value);
			case Amount.Absent(var reason) -> absent(figure, reason);
		}
		return figure;
	}

	private static void absent(Figure figure, Absence reason) {
		switch (reason) {
			case Absence.Suppressed(var told) when !told.isOpen() -> {
				figure.setAbsence(org.cspworkbench.model.figures.Absence.SUPPRESSED);
				figure.setThreshold((int) told.high() + 1);
			}
			case Absence.Suppressed withheld -> unavailable(figure, Sentence.BINDING_WITHHELD.with());
			case Absence.NotAvailable(var why) -> unavailable(figure, why);
			case Absence.NotApplicable none -> figure.setAbsence(org.cspworkbench.model.figures.Absence.NOT_APPLICABLE);
			case Absence.NotYet later -> figure.setAbsence(org.cspworkbench.model.figures.Absence.NOT_YET);
			case Absence.Undefined undefined -> unavailable(figure, Sentence.QUERY_NOT_STATED.with());
		}
	}

	private static void unavailable(Figure figure, String why) {
		figure.setAbsence(org.cspworkbench.model.figures.Absence.NOT_AVAILABLE);
		figure.setReason(why);
	}

	/** Whether a plan would show both in the same way. */
	static boolean same(Amount one, Amount other) {
		return one.equals(other) || FigureAmount.of(figure(one)).equals(FigureAmount.of(figure(other)));
	}
}
