package org.cspworkbench.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

class NewActionTest {

	private final Plan plan = SamplePlans.open("tw-2022").plan();
	private final Priority first = plan.getPriorities().getFirst();

	private static Action begunIn(Priority priority) {
		var action = PlanFactory.eINSTANCE.createAction();
		NewAction.begin(action, priority);
		return action;
	}

	@Test
	void itHasTheNumberBehindTheHighestWhereverThatStands() {
		assertEquals("1.14", first.getActions().getLast().getRef());
		first.getActions().move(0, first.getActions().size() - 1);
		assertEquals("1.15", begunIn(first).getRef());
	}

	@Test
	void aNumberThatAnotherPriorityUsesIsPassedOver() {
		plan.getPriorities().get(1).getActions().getFirst().setRef("1.15");
		assertEquals("1.16", begunIn(first).getRef());
	}

	@Test
	void theFirstActionIsNumberedLikeItsPriority() {
		var priority = PlanFactory.eINSTANCE.createPriority();
		priority.setLabel("9");
		plan.getPriorities().add(priority);
		assertEquals("9.1", begunIn(priority).getRef());
		priority.setLabel("Nine");
		assertNull(begunIn(priority).getRef());
	}

	@Test
	void amongActionsWithoutNumbersItHasNone() {
		first.getActions().forEach(action -> action.setRef(null));
		assertNull(begunIn(first).getRef());
	}

	@Test
	void itHasNotStartedWhereThePlanSaysHowActionsStand() {
		assertEquals(StatusMeaning.NOT_STARTED, begunIn(first).getStatus().getMeaning());
		plan.getPriorities().forEach(priority -> priority.getActions().forEach(action -> action.setStatus(null)));
		assertNull(begunIn(first).getStatus());
	}
}
