package org.example.theme.water;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.cspworkbench.figures.Amount;
import org.cspworkbench.model.views.PlanFigures;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.words.WordFunction;

/** {@code {water.rescues|each-week}}: the average of a week of the year. */
public final class EachWeek implements WordFunction {

	private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

	@Override
	public Optional<String> words(PlanFigures figures, Subject subject) {
		return figures.value(subject).flatMap(Amount::known).map(year -> year.divide(WEEKS, 1, RoundingMode.HALF_UP).toPlainString());
	}
}
