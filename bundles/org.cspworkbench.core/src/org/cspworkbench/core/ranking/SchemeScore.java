package org.cspworkbench.core.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.ranking.Ranked.GroupScore;
import org.cspworkbench.model.plan.Criterion;
import org.cspworkbench.model.plan.CriterionGroup;
import org.cspworkbench.model.plan.Formula;
import org.cspworkbench.model.plan.ScoreBand;
import org.cspworkbench.model.plan.Scoring;
import org.cspworkbench.model.plan.ScoringScheme;

/** The score of one problem after its scheme: levels make the scores of groups, these make the whole. */
record SchemeScore(List<GroupScore> groups, Optional<BigDecimal> whole, Optional<ScoreBand> band) {

	static SchemeScore of(ScoringScheme scheme, Scoring scoring) {
		var groups = scheme.getGroups().stream().map(group -> new GroupScore(group, score(group, scoring))).toList();
		var whole = combined(scheme.getFormula(), groups.stream().map(GroupScore::score).toList(), scheme.getGroups().stream().map(CriterionGroup::getWeight).toList());
		return new SchemeScore(groups, whole, whole.flatMap(score -> band(scheme, score)));
	}

	private static Optional<BigDecimal> score(CriterionGroup group, Scoring scoring) {
		var levels = group.getCriteria().stream().map(criterion -> level(criterion, scoring)).toList();
		return combined(group.getFormula(), levels, group.getCriteria().stream().map(Criterion::getWeight).toList());
	}

	private static Optional<BigDecimal> level(Criterion criterion, Scoring scoring) {
		return scoring.getScores().stream().filter(score -> score.getCriterion() == criterion && score.getLevel() != null && score.getLevel().getValue() != null)
				.map(score -> score.getLevel().getValue()).findFirst();
	}

	private static Optional<BigDecimal> combined(Formula formula, List<Optional<BigDecimal>> scores, List<BigDecimal> weights) {
		if (scores.isEmpty() || scores.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		var numbers = scores.stream().map(Optional::get).toList();
		return switch (formula) {
			case SUM -> numbers.stream().reduce(BigDecimal::add);
			case PRODUCT -> numbers.stream().reduce(BigDecimal::multiply);
			case HIGHEST -> numbers.stream().max(Comparator.naturalOrder());
			case MEAN -> numbers.stream().reduce(BigDecimal::add).map(sum -> sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64));
			case WEIGHTED_SUM -> weighted(numbers, weights).stream().reduce(BigDecimal::add);
		};
	}

	/** A criterion without a weight counts once. */
	private static List<BigDecimal> weighted(List<BigDecimal> numbers, List<BigDecimal> weights) {
		var weighted = new ArrayList<BigDecimal>();
		for (int i = 0; i < numbers.size(); i++) {
			weighted.add(weights.get(i) == null ? numbers.get(i) : numbers.get(i).multiply(weights.get(i)));
		}
		return weighted;
	}

	private static Optional<ScoreBand> band(ScoringScheme scheme, BigDecimal score) {
		return scheme.getBands().stream().filter(band -> band.getFrom() != null && band.getFrom().compareTo(score) <= 0).max(Comparator.comparing(ScoreBand::getFrom));
	}
}
