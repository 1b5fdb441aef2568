package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.ERROR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Quantity;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.core.check.Finding;

/** "All crime rose by 600", where it fell by that number: a direction beside the newest figure, its change or its percentage. */
public final class DirectionOfLatest implements Rule {

	private static final int PLACES = 6;
	private static final BigDecimal FEWEST = BigDecimal.TEN;

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> passage.sentences().stream().flatMap(sentence -> against(plan, passage, sentence)));
	}

	private static Stream<Finding> against(PlanReading plan, Passage passage, Sentence sentence) {
		var direction = Directions.of(sentence.text());
		var indicator = direction.flatMap(found -> LatestFigures.of(plan, passage, sentence));
		var change = indicator.flatMap(found -> LatestFigures.change(plan, found, passage)).filter(found -> found.signum() != 0 && found.signum() != direction.get());
		var value = indicator.flatMap(found -> LatestFigures.value(plan, found, passage));
		return change.isEmpty() || value.isEmpty() || sentence.numbers().stream().noneMatch(number -> speaksOf(number, value.get(), change.get())) ? Stream.empty()
				: Stream.of(Say.in(passage, ERROR, "movement.latest", sentence.text(), indicator.get().getName(), Numbers.text(change.get().abs()), change.get().signum() > 0 ? 1 : 0));
	}

	/** A number that is the figure, its change, or its change in per cent. */
	private static boolean speaksOf(Quantity number, BigDecimal value, BigDecimal change) {
		var before = value.subtract(change);
		if (number.percent()) {
			return before.signum() > 0 && number.says(change.multiply(BigDecimal.valueOf(100)).divide(before, PLACES, RoundingMode.HALF_UP));
		}
		return number.value().compareTo(change.abs()) == 0 && change.abs().compareTo(FEWEST) >= 0 || number.value().compareTo(value) == 0 && value.compareTo(FEWEST) >= 0;
	}
}
