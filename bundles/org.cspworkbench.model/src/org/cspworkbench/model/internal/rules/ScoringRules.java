package org.cspworkbench.model.internal.rules;

import java.util.HashSet;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.plan.Criterion;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.model.plan.Score;
import org.cspworkbench.model.plan.Scoring;
import org.cspworkbench.model.plan.ScoringScheme;
import org.eclipse.emf.common.util.DiagnosticChain;

public final class ScoringRules {

	private ScoringRules() {
	}

	public static boolean fitsScheme(Scoring scoring, DiagnosticChain diagnostics) {
		var holds = true;
		var seen = new HashSet<Criterion>();
		for (var score : scoring.getScores()) {
			var criterion = score.getCriterion();
			if (criterion == null) {
				continue;
			}
			if (scoring.getScheme() != null && !belongs(criterion, scoring.getScheme())) {
				holds = finding(diagnostics, scoring, score, "scoring.criterion");
			} else if (!seen.add(criterion)) {
				holds = finding(diagnostics, scoring, score, "scoring.twice");
			} else if (score.getLevel() != null && !criterion.getLevels().contains(score.getLevel())) {
				holds = finding(diagnostics, scoring, score, "scoring.level");
			}
		}
		return holds;
	}

	private static boolean belongs(Criterion criterion, ScoringScheme scheme) {
		return scheme.getGroups().stream().anyMatch(group -> group.getCriteria().contains(criterion));
	}

	private static boolean finding(DiagnosticChain diagnostics, Scoring scoring, Score score, String key) {
		return Finding.error(diagnostics, score, PlanPackage.Literals.SCORE__CRITERION, key, FormHints.title(scoring), FormHints.title(score.getCriterion()));
	}
}
