package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;
import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.assessment.Chart;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.views.Subject;
import org.cspworkbench.model.views.Wording;
import org.eclipse.emf.ecore.EObject;

/** A value that was read off a chart and is far from what is known exactly, or from another reading of the same. */
public final class TwoReadings implements Rule {

	/** Nobody reads a chart off more closely. */
	private static final double EXACT = 0.06;
	private static final double BETWEEN_READINGS = 0.03;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		var found = new ArrayList<Finding>();
		for (var reading : readings(plan)) {
			farFromExact(plan, reading).ifPresent(found::add);
			readings(plan).stream().filter(other -> other != reading && other.getReadingOf() == reading.getReadingOf() && plan.plan().getIndicators().indexOf(other) > plan.plan().getIndicators().indexOf(reading))
					.forEach(other -> apart(plan, reading, other).ifPresent(found::add));
		}
		return found.stream();
	}

	private static List<Indicator> readings(PlanReading plan) {
		return plan.plan().getIndicators().stream().filter(indicator -> indicator.getReadingOf() != null).toList();
	}

	private static Optional<Finding> farFromExact(PlanReading plan, Indicator reading) {
		return own(plan, reading).filter(figure -> value(plan, reading.getReadingOf(), figure).filter(exact -> isApart(figure.getValue(), exact, EXACT)).isPresent()).reduce((a, b) -> b)
				.map(figure -> Say.about(place(plan, reading), null, WARNING, "reading.exact", reading.getName(), Wording.months(figure.getPeriod()), Numbers.text(figure.getValue()),
						reading.getReadingOf().getName(), Numbers.text(value(plan, reading.getReadingOf(), figure).orElseThrow())));
	}

	private static Optional<Finding> apart(PlanReading plan, Indicator reading, Indicator other) {
		return own(plan, reading).filter(figure -> value(plan, other, figure).filter(value -> isApart(figure.getValue(), value, BETWEEN_READINGS)).isPresent()).findFirst()
				.map(figure -> Say.about(place(plan, reading), null, HINT, "reading.other", reading.getName(), Wording.months(figure.getPeriod()), Numbers.text(figure.getValue()), other.getName(),
						Numbers.text(value(plan, other, figure).orElseThrow())));
	}

	private static Stream<Figure> own(PlanReading plan, Indicator indicator) {
		return plan.figures().figures(indicator, plan.home(), null, SeriesKind.VALUE).stream().filter(figure -> figure.getValue() != null);
	}

	private static Optional<BigDecimal> value(PlanReading plan, Indicator indicator, Figure like) {
		return Numbers.known(plan.figures().value(new Subject(indicator, plan.home(), null, like.getPeriod(), null)));
	}

	private static boolean isApart(BigDecimal one, BigDecimal other, double share) {
		return one.subtract(other).abs().doubleValue() > share * other.abs().doubleValue();
	}

	private static EObject place(PlanReading plan, Indicator indicator) {
		return plan.all(Chart.class).filter(chart -> chart.getIndicators().contains(indicator)).map(EObject.class::cast).findFirst().orElse(indicator);
	}
}
