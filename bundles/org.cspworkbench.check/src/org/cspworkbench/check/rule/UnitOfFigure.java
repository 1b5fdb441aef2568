package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.Passage;
import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.check.reading.Quantity;
import org.cspworkbench.check.reading.Sentence;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.figures.Indicator;

/** A figure that is called crimes in one place and incidents in another. */
public final class UnitOfFigure implements Rule {

	private static final Pattern NEXT = Pattern.compile("^ (?:recorded |reported |more |fewer )?(\\p{L}+)");
	private static final BigDecimal NEAR = new BigDecimal("0.02");

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.prose().flatMap(passage -> Stream.concat(cited(passage), passage.sentences().stream().flatMap(sentence -> typed(plan, passage, sentence))));
	}

	private static Stream<Finding> cited(Passage passage) {
		return passage.cited().stream().filter(cited -> !cited.view().equals("name") && !cited.view().equals("unit")).flatMap(cited -> {
			var next = NEXT.matcher(passage.text().substring(cited.end()));
			return next.find() ? differing(passage, next.group(1), cited.indicator(), passage.text().substring(cited.start(), cited.end())).stream() : Stream.empty();
		});
	}

	/** A number that is the newest figure of the one indicator spoken of, or nearly that of a reading. */
	private static Stream<Finding> typed(PlanReading plan, Passage passage, Sentence sentence) {
		return sentence.numbers().stream().filter(number -> !number.percent() && number.isWhole() && Units.of(number.noun()).isPresent()
				&& number.value().intValue() >= 20 && !passage.isCited(sentence.start() + number.start(), sentence.start() + number.end()))
				.flatMap(number -> plan.about(passage, sentence).filter(indicator -> isFigure(plan, passage, number, indicator))
						.flatMap(indicator -> differing(passage, number.noun(), indicator, Numbers.text(number.value()))).stream());
	}

	private static boolean isFigure(PlanReading plan, Passage passage, Quantity number, Indicator indicator) {
		return plan.figures().figure(plan.subject(indicator, passage.element()), org.cspworkbench.model.figures.SeriesKind.VALUE).filter(figure -> figure.getValue() != null)
				.filter(figure -> figure.getValue().subtract(number.value()).abs().compareTo(figure.isEstimated() ? figure.getValue().multiply(NEAR) : BigDecimal.ZERO) <= 0).isPresent();
	}

	private static Optional<Finding> differing(Passage passage, String noun, Indicator indicator, String number) {
		var said = Units.of(noun);
		var unit = Units.of(indicator.getUnit());
		return said.isEmpty() || unit.isEmpty() || said.equals(unit) ? Optional.empty()
				: Optional.of(Say.in(passage, WARNING, "unit", number, noun, indicator.getName(), indicator.getUnit()));
	}
}
