package org.cspworkbench.core.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.model.plan.CriterionGroup;
import org.cspworkbench.model.plan.ScoreBand;
import org.cspworkbench.model.plan.Scoring;

/**
 * One problem with its score and place.
 *
 * @param score empty as long as a criterion is not scored
 * @param place 1 is the highest; 0 without a score
 * @param tied whether another problem has the same place
 */
public record Ranked(Scoring scoring, Optional<BigDecimal> score, List<GroupScore> groups, Optional<ScoreBand> band, int place, boolean tied) {

	/** What one group of criteria came to. */
	public record GroupScore(CriterionGroup group, Optional<BigDecimal> score) {
	}
}
