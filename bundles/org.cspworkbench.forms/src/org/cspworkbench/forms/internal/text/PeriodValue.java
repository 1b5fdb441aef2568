package org.cspworkbench.forms.internal.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.values.PeriodText;
import org.cspworkbench.forms.values.Reading;
import org.cspworkbench.forms.values.Suggestion;
import org.eclipse.emf.ecore.EObject;

/** Runs of months; the suggestions start from the one that stands there. */
final class PeriodValue implements ValueText {

	private final Function<EObject, Optional<Period>> current;
	private final Supplier<YearMonth> today;

	PeriodValue(Function<EObject, Optional<Period>> current, Supplier<YearMonth> today) {
		this.current = current;
		this.today = today;
	}

	@Override
	public String write(Object value) {
		return PeriodText.write((Period) value);
	}

	@Override
	public Reading<Object> read(EObject owner, String typed) {
		return PeriodText.read(typed).map(period -> period);
	}

	@Override
	public List<Suggestion> suggest(EObject owner, String typed) {
		return PeriodText.suggest(typed, current.apply(owner), today.get()).stream().map(PeriodValue::suggestion).toList();
	}

	private static Suggestion suggestion(Period period) {
		var text = PeriodText.write(period);
		var months = PeriodText.span(period);
		return new Suggestion(text, months.equals(text) ? "" : months);
	}
}
