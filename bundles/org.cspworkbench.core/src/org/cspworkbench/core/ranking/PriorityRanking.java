package org.cspworkbench.core.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Scoring;
import org.cspworkbench.model.plan.ScoringScheme;
import org.cspworkbench.model.plan.TieRule;

/** Ranks problems by their scores. What is decided between equals is the scheme's tie rule; what it leaves open stays a tie. */
public final class PriorityRanking {

	private final ScoringScheme scheme;
	private final List<Scoring> scorings;

	private record Scored(Scoring scoring, SchemeScore score) {
	}

	private PriorityRanking(ScoringScheme scheme, List<Scoring> scorings) {
		this.scheme = scheme;
		this.scorings = scorings;
	}

	/** All problems of the plan that were scored after the scheme, highest first; those not fully scored come last. */
	public static List<Ranked> of(Plan plan, ScoringScheme scheme) {
		return of(scheme, plan.getScorings().stream().filter(scoring -> scoring.getScheme() == scheme).toList());
	}

	public static List<Ranked> of(ScoringScheme scheme, List<Scoring> scorings) {
		return new PriorityRanking(scheme, scorings).ranked();
	}

	private List<Ranked> ranked() {
		var scored = scorings.stream().map(scoring -> new Scored(scoring, SchemeScore.of(scheme, scoring))).sorted(order()).toList();
		var ranked = new ArrayList<Ranked>();
		for (int i = 0; i < scored.size(); i++) {
			var one = scored.get(i);
			var complete = one.score().whole().isPresent();
			var asBefore = i > 0 && areTied(scored.get(i - 1), one);
			var asNext = i + 1 < scored.size() && areTied(one, scored.get(i + 1));
			var place = !complete ? 0 : asBefore ? ranked.getLast().place() : i + 1;
			ranked.add(new Ranked(one.scoring(), one.score().whole(), one.score().groups(), one.score().band(), place, complete && (asBefore || asNext)));
		}
		return ranked;
	}

	private Comparator<Scored> order() {
		return Comparator.comparing((Scored one) -> one.score().whole().orElse(null), Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(tieBreak());
	}

	/** Sorting is stable: what the rule leaves open stays in the plan's order, which the partnership may change. */
	private Comparator<Scored> tieBreak() {
		return switch (scheme.getTieRule()) {
			case CONFIDENCE -> Comparator.comparing(PriorityRanking::confidence, Comparator.reverseOrder());
			case FIRST_GROUP -> Comparator.comparing(PriorityRanking::firstGroup, Comparator.reverseOrder());
			case SHARE, JUDGEMENT -> (one, other) -> 0;
		};
	}

	private boolean areTied(Scored one, Scored other) {
		return scheme.getTieRule() != TieRule.JUDGEMENT && one.score().whole().isPresent() && other.score().whole().isPresent() && order().compare(one, other) == 0;
	}

	private static BigDecimal confidence(Scored scored) {
		var confidence = scored.scoring().getConfidence();
		return confidence == null || confidence.getValue() == null ? BigDecimal.ZERO : confidence.getValue();
	}

	private static BigDecimal firstGroup(Scored scored) {
		return scored.score().groups().stream().findFirst().flatMap(Ranked.GroupScore::score).orElse(BigDecimal.ZERO);
	}
}
