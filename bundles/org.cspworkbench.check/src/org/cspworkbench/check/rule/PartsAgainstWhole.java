package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.FigureColumn;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.figures.SeriesKind;
import org.cspworkbench.model.views.Wording;
import org.eclipse.emf.ecore.EObject;

/** Parts that come to another total than the whole in the same months, or went the other way in nearly the same. */
public final class PartsAgainstWhole implements Rule {

	private static final double CLEAR = 0.02;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.plan().getIndicators().stream().flatMap(whole -> {
			var parts = plan.plan().getIndicators().stream().filter(part -> part.getParent() == whole).toList();
			return parts.size() < 2 ? Stream.empty() : Stream.concat(totals(plan, whole, parts), directions(plan, whole, parts).stream());
		});
	}

	private static Stream<Finding> totals(PlanReading plan, Indicator whole, List<Indicator> parts) {
		return !whole.isExhaustive() ? Stream.empty() : figures(plan, whole).flatMap(figure -> sum(plan, parts, figure.getPeriod()).filter(sum -> sum.compareTo(figure.getValue()) != 0).stream()
				.map(sum -> Say.about(figure, null, WARNING, "parts.total", whole.getName(), Wording.months(figure.getPeriod()), Numbers.text(figure.getValue()), Numbers.text(sum))));
	}

	/** The newest change of the whole against that of its parts, when their months overlap without being the same. */
	private static Optional<Finding> directions(PlanReading plan, Indicator whole, List<Indicator> parts) {
		var now = figures(plan, whole).reduce((a, b) -> b);
		var sums = plan.figures().figures(parts.getFirst(), plan.home(), null, SeriesKind.VALUE).stream().map(Figure::getPeriod).filter(period -> sum(plan, parts, period).isPresent()).toList();
		if (now.isEmpty() || sums.size() < 2 || sums.getLast().equals(now.get().getPeriod()) || !sums.getLast().overlaps(now.get().getPeriod()) || !sums.getLast().yearBefore().equals(sums.get(sums.size() - 2))) {
			return Optional.empty();
		}
		var before = figures(plan, whole).filter(figure -> figure.getPeriod().equals(now.get().getPeriod().yearBefore())).findFirst();
		var ofWhole = before.map(figure -> change(figure.getValue(), now.get().getValue())).orElse(0.0);
		var ofParts = change(sum(plan, parts, sums.getLast().yearBefore()).orElseThrow(), sum(plan, parts, sums.getLast()).orElseThrow());
		return Math.abs(ofWhole) < CLEAR || Math.abs(ofParts) < CLEAR || ofWhole * ofParts > 0 ? Optional.empty()
				: Optional.of(Say.about(place(plan, parts.getFirst()), null, WARNING, "parts.direction", whole.getName(), percent(ofWhole), Wording.months(now.get().getPeriod()), percent(ofParts),
						Wording.months(sums.getLast())));
	}

	private static Stream<Figure> figures(PlanReading plan, Indicator indicator) {
		return plan.figures().figures(indicator, plan.home(), null, SeriesKind.VALUE).stream().filter(figure -> figure.getValue() != null);
	}

	private static Optional<BigDecimal> sum(PlanReading plan, List<Indicator> parts, Period period) {
		var values = new ArrayList<BigDecimal>();
		parts.forEach(part -> figures(plan, part).filter(figure -> figure.getPeriod().equals(period)).findFirst().ifPresent(figure -> values.add(figure.getValue())));
		return values.size() == parts.size() ? values.stream().reduce(BigDecimal::add) : Optional.empty();
	}

	private static double change(BigDecimal before, BigDecimal now) {
		return before.signum() == 0 ? 0 : (now.doubleValue() - before.doubleValue()) / before.doubleValue();
	}

	private static String percent(double change) {
		return (change > 0 ? "+" : "−") + Numbers.text(Math.abs(100 * change), 1) + "%";
	}

	private static EObject place(PlanReading plan, Indicator part) {
		return plan.all(FigureTable.class).filter(table -> table.getColumns().stream().map(FigureColumn::getIndicator).anyMatch(part::equals)
				|| table.getRows().stream().anyMatch(row -> row.getIndicator() == part)).map(EObject.class::cast).findFirst().orElse(part);
	}
}
