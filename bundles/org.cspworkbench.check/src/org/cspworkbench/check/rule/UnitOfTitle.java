package org.cspworkbench.check.rule;

import static org.cspworkbench.core.check.Finding.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cspworkbench.check.reading.PlanReading;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Chart;
import org.cspworkbench.model.figures.Indicator;

/** A heading that says "arrests" over a text about offences, or "admissions" over a chart of people. */
public final class UnitOfTitle implements Rule {

	private static final Pattern COUNTED = Pattern.compile("^(?:\\p{L}+ )?(arrests|admissions|casualties|victims|collisions|convictions)\\b", Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Finding> findings(PlanReading plan) {
		return plan.all(Block.class).filter(block -> block.getTitle() != null).flatMap(block -> COUNTED.matcher(block.getTitle()).results()
				.flatMap(match -> shown(plan, block, match.group(1)).filter(indicator -> differs(match.group(1), indicator)).stream()
						.map(indicator -> Say.about(block, AssessmentPackage.Literals.BLOCK__TITLE, WARNING, "unit.title", match.group(1), indicator.getName(), indicator.getUnit()))));
	}

	/** The one indicator of a chart; of a text that does not speak of what the heading counts, the one that the heading names. */
	private static Optional<Indicator> shown(PlanReading plan, Block block, String word) {
		if (block instanceof Chart chart) {
			return chart.getIndicators().size() == 1 ? Optional.of(chart.getIndicators().getFirst()) : Optional.empty();
		}
		return block.getText() == null || block.getText().toLowerCase().contains(word.toLowerCase()) ? Optional.empty() : allOtherwise(plan.mentions().in(block.getTitle()), word);
	}

	private static Optional<Indicator> allOtherwise(List<Indicator> named, String word) {
		return named.stream().allMatch(indicator -> differs(word, indicator)) ? named.stream().findFirst() : Optional.empty();
	}

	private static boolean differs(String word, Indicator indicator) {
		var unit = Units.of(indicator.getUnit());
		return unit.isPresent() && !unit.equals(Units.of(word));
	}
}
