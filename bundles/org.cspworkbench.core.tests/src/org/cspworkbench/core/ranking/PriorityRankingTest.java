package org.cspworkbench.core.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.begin.NewPlan;
import org.cspworkbench.model.plan.Formula;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.RecommendedStep;
import org.cspworkbench.model.plan.Scoring;
import org.cspworkbench.model.plan.ScoringScheme;
import org.cspworkbench.model.plan.TieRule;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;

/** Scores by the scheme that is shipped: likelihood times impact, four levels each. */
class PriorityRankingTest {

	private final ScoringScheme scheme = NewPlan.plainScheme();

	private Scoring scoring(String subject, int likelihood, int impact, int confidence) {
		var scoring = PlanFactory.eINSTANCE.createScoring();
		scoring.setScheme(scheme);
		scoring.setSubject(subject);
		for (int i = 0; i < 2; i++) {
			var level = i == 0 ? likelihood : impact;
			if (level > 0) {
				var criterion = scheme.getGroups().get(i).getCriteria().getFirst();
				var score = PlanFactory.eINSTANCE.createScore();
				score.setCriterion(criterion);
				score.setLevel(criterion.getLevels().get(level - 1));
				scoring.getScores().add(score);
			}
		}
		scoring.setConfidence(confidence == 0 ? null : scheme.getConfidenceLevels().get(confidence - 1));
		return scoring;
	}

	private String ranked(Scoring... scorings) {
		return String.join("; ", PriorityRanking.of(scheme, List.of(scorings)).stream()
				.map(one -> (one.tied() ? "=" : "") + one.place() + " " + one.scoring().getSubject() + " " + one.score().map(RecommendedPriorities::number).orElse("?")).toList());
	}

	@Test
	void multipliesAndSorts() {
		assertEquals("1 b 16; 2 c 6; 3 a 2", ranked(scoring("a", 1, 2, 1), scoring("b", 4, 4, 1), scoring("c", 2, 3, 1)));
	}

	@Test
	void whatIsNotFullyScoredHasNoPlace() {
		assertEquals("1 b 1; 0 a ?", ranked(scoring("a", 4, 0, 3), scoring("b", 1, 1, 1)));
	}

	@Test
	void theSurerOneGoesFirstAndEquallySureOnesShareThePlace() {
		assertEquals("1 b 4; =2 a 4; =2 c 4; 4 d 1", ranked(scoring("a", 2, 2, 1), scoring("b", 1, 4, 3), scoring("c", 4, 1, 1), scoring("d", 1, 1, 3)));
	}

	@Test
	void otherTieRules() {
		var tied = new Scoring[] { scoring("a", 2, 2, 1), scoring("b", 1, 4, 3), scoring("c", 4, 1, 1) };
		scheme.setTieRule(TieRule.SHARE);
		assertEquals("=1 a 4; =1 b 4; =1 c 4", ranked(tied));
		scheme.setTieRule(TieRule.FIRST_GROUP);
		assertEquals("1 c 4; 2 a 4; 3 b 4", ranked(tied));
		scheme.setTieRule(TieRule.JUDGEMENT);
		assertEquals("1 a 4; 2 b 4; 3 c 4", ranked(tied));
	}

	@Test
	void otherFormulas() {
		var one = new Scoring[] { scoring("a", 3, 2, 1) };
		scheme.setFormula(Formula.SUM);
		assertEquals("1 a 5", ranked(one));
		scheme.setFormula(Formula.HIGHEST);
		assertEquals("1 a 3", ranked(one));
		scheme.setFormula(Formula.MEAN);
		assertEquals("1 a 2.5", ranked(one));
		scheme.setFormula(Formula.WEIGHTED_SUM);
		scheme.getGroups().getLast().setWeight(new BigDecimal("0.25"));
		assertEquals("1 a 3.5", ranked(one));
	}

	@Test
	void bandsBeginAtTheirLowestScore() {
		var bands = PriorityRanking.of(scheme, List.of(scoring("a", 2, 4, 1), scoring("b", 1, 4, 1), scoring("c", 1, 3, 1))).stream().map(one -> one.band().orElseThrow().getLabel()).toList();
		assertEquals(List.of("high", "medium", "low"), bands);
	}

	@Test
	void theSampleIsRankedAndRecommendedInOneStep() {
		var plan = SamplePlans.load("tw-2022");
		var before = EcoreUtil.copy(plan);
		var scheme = plan.getScoringSchemes().getFirst();
		var ranking = PriorityRanking.of(plan, scheme);
		assertEquals("Domestic abuse, Road safety, Substance misuse, Anti-social behaviour, Serious violence and exploitation", String.join(", ", ranking.stream().map(one -> one.scoring().getSubject()).toList()));
		ranking.get(3).scoring().setPriority(null);
		var free = EcoreUtil.copy(plan);
		var stack = new BasicCommandStack();
		var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), stack);
		var again = PriorityRanking.of(plan, scheme);
		stack.execute(RecommendedPriorities.command(domain, plan, scheme, again, List.of(again.get(0), again.get(3))));
		var first = again.get(0).scoring().getPriority();
		assertEquals(RecommendedStep.RETAIN, first.getRecommendation());
		assertTrue(first.getWhy().contains("16 (high), place 1 of 5. How likely is it in the coming year: Very high (4); How much harm does it do: Very high (4). Confidence: high."), first.getWhy());
		var adopted = again.get(3).scoring().getPriority();
		assertNotNull(adopted);
		assertEquals(RecommendedStep.ADOPT, adopted.getRecommendation());
		assertEquals(plan.getPriorities().getLast(), adopted);
		assertEquals(RecommendedStep.UNDECIDED, again.get(1).scoring().getPriority().getRecommendation());
		stack.undo();
		assertTrue(EcoreUtil.equals(free, plan));
		assertEquals(before.getPriorities().size(), plan.getPriorities().size());
	}

	@Test
	void aNewReasonTakesThePlaceOfTheOldOneAndLeavesWhatPeopleWrote() {
		var plan = plan();
		var scoring = plan.getScorings().getFirst();
		scoring.getPriority().setWhy("Residents say so.");
		recommend(plan);
		scoring.getScores().getFirst().setLevel(scheme.getGroups().getFirst().getCriteria().getFirst().getLevels().getFirst());
		recommend(plan);
		var why = scoring.getPriority().getWhy();
		assertTrue(why.startsWith("Residents say so.\n\nScored with"), why);
		assertEquals(1, why.split("Scored with", -1).length - 1);
		assertTrue(why.contains(": 3 (low)"), why);
	}

	private Plan plan() {
		var plan = PlanFactory.eINSTANCE.createPlan();
		plan.getScoringSchemes().add(scheme);
		var priority = PlanFactory.eINSTANCE.createPriority();
		priority.setTitle("a");
		plan.getPriorities().add(priority);
		plan.getScorings().add(scoring("a", 4, 3, 2));
		plan.getScorings().getFirst().setPriority(priority);
		return plan;
	}

	private void recommend(Plan plan) {
		var ranking = new ArrayList<>(PriorityRanking.of(plan, scheme));
		var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), new BasicCommandStack());
		domain.getCommandStack().execute(RecommendedPriorities.command(domain, plan, scheme, ranking, ranking));
		assertEquals(Optional.empty(), ranking.stream().filter(one -> one.score().isEmpty()).findAny());
	}
}
