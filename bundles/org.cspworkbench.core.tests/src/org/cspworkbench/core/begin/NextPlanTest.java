package org.cspworkbench.core.begin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cspworkbench.core.board.ActionBoard;
import org.cspworkbench.figures.Period;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.assessment.SectionKind;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanStatus;
import org.cspworkbench.model.plan.Relation;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Next year's plan is this year's, emptied of what has happened. */
class NextPlanTest {

	private final PlanResource last = SamplePlans.open("tw-2022");
	private final PlanResource next = SamplePlans.open("tw-2022");

	private Plan begin(NextPlanWish wish) {
		new NextPlan(last, next, wish).begin("tw-2023");
		return next.plan();
	}

	@Test
	void everyPriorityAndActionNamesWhatItContinues() {
		var plan = begin(NextPlanWish.after(last.plan()));
		assertEquals(last.plan().getPriorities().size(), plan.getPriorities().size());
		for (var action : ActionBoard.actions(plan)) {
			var origin = action.getOrigins().getFirst();
			assertEquals(1, action.getOrigins().size());
			assertEquals(Relation.CONTINUES, origin.getRelation());
			assertEquals("tw-2022", origin.getPlanKey());
			assertEquals(((Action) last.getEObject(origin.getElementId())).getText(), action.getText());
			assertTrue(origin.getLabel().startsWith("2022/23, "), origin.getLabel());
		}
	}

	@Test
	void onlyTheChosenActionsGoOnAndNothingPointsAtTheOthers() {
		var priority = last.plan().getPriorities().getFirst();
		var chosen = priority.getActions().get(1);
		var wish = NextPlanWish.after(last.plan());
		var plan = begin(new NextPlanWish("Next", "2023/24", wish.period(), Set.of(priority, chosen), false, false));
		assertEquals(1, plan.getPriorities().size());
		assertEquals(List.of(chosen.getText()), plan.getPriorities().getFirst().getActions().stream().map(Action::getText).toList());
		next.getAllContents().forEachRemaining(element -> element.eCrossReferences()
				.forEach(target -> assertEquals(next, target.eResource(), () -> element.eClass().getName() + " points at a lost " + target.eClass().getName())));
		assertEquals(List.of(), plan.getReviews());
	}

	@Test
	void periodsMoveOnAndWhatWasMeasuredStaysWhenItWas() {
		var figures = figures(last.plan());
		var plan = begin(NextPlanWish.after(last.plan()));
		assertEquals(last.plan().getPeriod().shift(12), plan.getPeriod());
		assertEquals("2023/24", plan.getYears());
		assertTrue(plan.getTitle().contains("2023-24"), plan.getTitle());
		assertEquals(figures, figures(plan));
		var section = (Section) next.getEObject("sec-all-crime");
		assertEquals(Period.calendarYear(2022), section.getPeriod());
		assertEquals("Quarter 1 2023/24", plan.getRounds().getFirst().getTitle());
		assertEquals(Period.financialQuarter(2023, 1), plan.getRounds().getFirst().getPeriod());
		assertNull(plan.getRounds().getFirst().getClosedOn());
	}

	private static List<String> figures(Plan plan) {
		return plan.getSeries().stream().flatMap(series -> series.getFigures().stream()).map(figure -> figure.getPeriod() + " " + figure.getValue()).toList();
	}

	@Test
	void updatesAndStatusAreEmptiedButTheReviewKeepsThem() {
		var told = updates(last.plan());
		assertTrue(told > 0, "The sample tells of progress");
		var plan = begin(NextPlanWish.after(last.plan()));
		for (var action : ActionBoard.actions(plan)) {
			assertEquals(List.of(), action.getUpdates());
			assertEquals(StatusMeaning.NOT_STARTED, action.getStatus().getMeaning());
		}
		assertEquals(PlanStatus.DRAFT, plan.getStatus());
		assertEquals(1, plan.getReviews().size());
		assertEquals("tw-2022", plan.getReviews().getFirst().getPlanKey());
		assertEquals(told, updates(plan));
	}

	private static long updates(Plan plan) {
		return elements(plan).stream().filter(Update.class::isInstance).count();
	}

	@Test
	void boilerplateStaysAndLastYearsAnalysisGoesUnlessItIsWanted() {
		var legislation = ((Section) last.getEObject("sec-legislation"));
		assertEquals(SectionKind.BOILERPLATE, legislation.getKind());
		begin(NextPlanWish.after(last.plan()));
		var kept = (Section) next.getEObject("sec-legislation");
		assertTrue(EcoreUtil.equals(legislation.getBlocks(), kept.getBlocks()));
		for (var element : elements(next.plan())) {
			if (element instanceof Block block && block.getBoilerplate() == null && !EcoreUtil.isAncestor(kept, block)) {
				assertNull(block.getText(), () -> "last year's words in " + next.id(block));
			}
		}
		var again = SamplePlans.open("tw-2022");
		var wish = NextPlanWish.after(last.plan());
		new NextPlan(last, again, new NextPlanWish(wish.title(), wish.years(), wish.period(), wish.carried(), true, true)).begin("tw-2023");
		assertEquals(words(last.plan()), words(again.plan()));
	}

	private static List<String> words(Plan plan) {
		return plan.getParts().stream().flatMap(part -> elements(part).stream()).filter(Block.class::isInstance).map(block -> ((Block) block).getText()).toList();
	}

	private static List<EObject> elements(EObject root) {
		var elements = new ArrayList<EObject>();
		root.eAllContents().forEachRemaining(elements::add);
		return elements;
	}

	/** Whatever the last plan was like, the next one breaks no rule that the last one kept. */
	@ParameterizedTest
	@ValueSource(strings = { "tm-2017", "tw-2018", "tw-2020", "tw-2022" })
	void theNextPlanIsAsSoundAsTheLast(String id) {
		var before = SamplePlans.open(id);
		var after = SamplePlans.open(id);
		var errors = errors(Diagnostician.INSTANCE.validate(before.plan()));
		new NextPlan(before, after, NextPlanWish.after(before.plan())).begin("next");
		assertFalse(errors(Diagnostician.INSTANCE.validate(after.plan())) > errors, () -> String.valueOf(Diagnostician.INSTANCE.validate(after.plan()).getChildren()));
		assertEquals(before.plan().getPartnership().getAgencies().size(), after.plan().getPartnership().getAgencies().size());
	}

	private static long errors(Diagnostic diagnostic) {
		return diagnostic.getChildren().stream().mapToLong(NextPlanTest::errors).sum() + (diagnostic.getChildren().isEmpty() && diagnostic.getSeverity() == Diagnostic.ERROR ? 1 : 0);
	}

	@Test
	void yearsInHeadingsMoveOn() {
		assertEquals("Plan 2021/22", YearWords.shift("Plan 2020/21", 1));
		assertEquals("2099/00 and 2100", YearWords.shift("2098/99 and 2099", 1));
		assertEquals("Plan 2025-28", YearWords.shift("Plan 2022-25", 3));
		assertEquals("Priority 12, Operation 1999x", YearWords.shift("Priority 12, Operation 1999x", 1));
		assertNull(YearWords.shift(null, 1));
	}
}
