package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.HINT;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.assessment.FigureRow;
import org.cspworkbench.model.assessment.FigureTable;
import org.cspworkbench.model.assessment.ItemKind;
import org.cspworkbench.model.assessment.ItemList;
import org.cspworkbench.model.figures.Indicator;
import org.cspworkbench.model.views.Subject;

/** A list of what is noticeable in a table that leaves out the largest changes. */
public final class LargestChanges implements Rule {

	private static final int LOOKED_AT = 3;
	private static final long SMALLEST_BASE = 50;
	private static final double LARGE = 10;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.all(ItemList.class).filter(list -> list.getKind() == ItemKind.NOTICEABLE && list.getAbout() instanceof FigureTable).flatMap(list -> {
			var words = list.getItems().stream().map(item -> String.valueOf(item.getText())).collect(Collectors.joining(" "));
			var left = ((FigureTable) list.getAbout()).getRows().stream().map(FigureRow::getIndicator).filter(indicator -> indicator != null && Math.abs(change(plan, list, indicator)) >= LARGE)
					.sorted(Comparator.comparingDouble((Indicator indicator) -> -Math.abs(change(plan, list, indicator)))).limit(LOOKED_AT)
					.filter(indicator -> !plan.mentions().in(words).contains(indicator)).map(Indicator::getName).toList();
			return left.isEmpty() ? Stream.<Finding>empty() : Stream.of(Say.about(list, null, HINT, "omission", String.join(", ", left)));
		});
	}

	private static double change(PlanReading plan, ItemList list, Indicator indicator) {
		Subject subject = plan.subject(indicator, list);
		return plan.figures().between(subject).filter(change -> !change.hasSmallBase(SMALLEST_BASE)).flatMap(change -> change.percentage().known()).map(Number::doubleValue).orElse(0.0);
	}
}
