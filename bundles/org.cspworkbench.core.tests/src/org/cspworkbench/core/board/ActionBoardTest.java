package org.cspworkbench.core.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.core.board.ActionBoard.Order;
import org.cspworkbench.core.board.ProgressReport.Row;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.StatusMeaning;
import org.cspworkbench.model.plan.StatusValue;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;

class ActionBoardTest {

	private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);

	private final Plan plan = SamplePlans.load("tw-2022");
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), new BasicCommandStack());

	@Test
	void aUnitsActionsAreItsAgencysToo() {
		var council = plan.getPartnership().getAgencies().stream().filter(agency -> !agency.getUnits().isEmpty()).findFirst().orElseThrow();
		var action = ActionBoard.actions(plan).getFirst();
		action.getLeads().clear();
		var lead = PlanFactory.eINSTANCE.createLead();
		lead.setAgency(council.getUnits().getFirst());
		action.getLeads().add(lead);
		var shown = ActionBoard.actions(plan, new ActionFilter(Optional.of(council), Optional.empty(), Optional.empty(), Optional.empty(), ""), TODAY);
		assertTrue(shown.contains(action));
		assertTrue(shown.size() < ActionBoard.actions(plan).size());
		for (var one : shown) {
			assertTrue(one.getLeads().stream().map(Lead::getAgency).anyMatch(agency -> agency != null && EcoreUtil.isAncestor(council, agency)));
		}
	}

	@Test
	void filtersByStatusPriorityDueAndWords() {
		var actions = ActionBoard.actions(plan);
		actions.forEach(action -> action.setDue(null));
		actions.get(0).setDue(TODAY.minusDays(1));
		actions.get(1).setDue(TODAY);
		actions.get(2).setDue(TODAY.plusYears(1));
		assertEquals(List.of(actions.get(0)), ActionBoard.actions(plan, filter(DueTime.OVERDUE), TODAY));
		assertEquals(List.of(actions.get(1)), ActionBoard.actions(plan, filter(DueTime.SOON), TODAY));
		assertEquals(List.of(actions.get(2)), ActionBoard.actions(plan, filter(DueTime.LATER), TODAY));
		actions.get(0).setStatus(status(StatusMeaning.COMPLETE));
		assertEquals(List.of(), ActionBoard.actions(plan, filter(DueTime.OVERDUE), TODAY));
		actions.stream().skip(1).forEach(action -> action.setStatus(null));
		assertEquals(List.of(actions.get(0)), ActionBoard.actions(plan, new ActionFilter(Optional.empty(), Optional.of(status(StatusMeaning.COMPLETE)), Optional.empty(), Optional.empty(), ""), TODAY));
		var second = plan.getPriorities().get(1);
		assertEquals(second.getActions(), ActionBoard.actions(plan, new ActionFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(second), ""), TODAY));
		var words = actions.get(3).getText().substring(2, 14);
		assertTrue(ActionBoard.actions(plan, new ActionFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), words.toUpperCase()), TODAY).contains(actions.get(3)));
	}

	private static ActionFilter filter(DueTime due) {
		return new ActionFilter(Optional.empty(), Optional.empty(), Optional.of(due), Optional.empty(), "");
	}

	private StatusValue status(StatusMeaning meaning) {
		return plan.getStatusValues().stream().filter(value -> value.getMeaning() == meaning).findFirst().orElseThrow();
	}

	@Test
	void refsSortByTheirNumbers() {
		var actions = Stream.of("1.10", "2", "", "1.9", "1.9a", null, "1.2.3").map(ActionBoardTest::action).toList();
		var sorted = ActionBoard.sorted(actions, plan, Order.REF);
		assertEquals("1.2.3 1.9 1.9a 1.10 2", String.join(" ", sorted.stream().map(Action::getRef).limit(5).toList()));
	}

	private static Action action(String ref) {
		var action = PlanFactory.eINSTANCE.createAction();
		action.setRef(ref);
		return action;
	}

	@Test
	void aRoundIsReportedInOneStepAndUndoneInOne() {
		var before = EcoreUtil.copy(plan);
		var round = plan.getRounds().getLast();
		var actions = ActionBoard.actions(plan);
		var done = status(StatusMeaning.COMPLETE);
		var rows = List.of(new Row(actions.get(0), done, "Finished in May.", TODAY), new Row(actions.get(1), actions.get(1).getStatus(), "Under way.", TODAY), Row.of(actions.get(2), null, TODAY));
		var updates = actions.get(2).getUpdates().size();
		domain.getCommandStack().execute(ProgressReport.command(domain, round, rows).orElseThrow());
		assertEquals(done, actions.get(0).getStatus());
		assertEquals("Finished in May.", actions.get(0).getUpdates().getLast().getText());
		assertEquals(round, actions.get(1).getUpdates().getLast().getRound());
		assertEquals(updates, actions.get(2).getUpdates().size());
		domain.getCommandStack().undo();
		assertTrue(EcoreUtil.equals(before, plan));
	}

	@Test
	void aSecondReportInTheSameRoundChangesTheFirst() {
		var round = plan.getRounds().getLast();
		var action = ActionBoard.actions(plan).getFirst();
		domain.getCommandStack().execute(ProgressReport.command(domain, round, List.of(new Row(action, action.getStatus(), "First", TODAY))).orElseThrow());
		var count = action.getUpdates().size();
		var row = Row.of(action, round, TODAY);
		assertEquals("First", row.words());
		assertEquals(Optional.empty(), ProgressReport.command(domain, round, List.of(row)));
		domain.getCommandStack().execute(ProgressReport.command(domain, round, List.of(new Row(action, row.status(), "Second", TODAY))).orElseThrow());
		assertEquals(count, action.getUpdates().size());
		assertEquals("Second", action.getUpdates().getLast().getText());
		assertFalse(ProgressReport.command(domain, round, List.of(new Row(action, null, "Second", TODAY))).isEmpty());
	}
}
