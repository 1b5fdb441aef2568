package org.cspworkbench.core.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.cspworkbench.core.compare.Difference.Added;
import org.cspworkbench.core.compare.Difference.Changed;
import org.cspworkbench.core.compare.Difference.Dropped;
import org.cspworkbench.core.compare.Difference.Moved;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two analysts at the same plan. */
class PlanMergeTest {

	private PlanResource base;
	private PlanResource mine;
	private PlanResource theirs;

	@BeforeEach
	void openThrice() throws Exception {
		base = SamplePlans.open("tw-2020");
		mine = SamplePlans.open("tw-2020");
		theirs = SamplePlans.open("tw-2020");
	}

	@Test
	void aPlanDoesNotDifferFromItself() {
		assertEquals(List.of(), PlanComparison.between(base, mine));
	}

	@Test
	void tellsWhatWasAddedDroppedMovedAndChanged() {
		var added = PlanFactory.eINSTANCE.createAction();
		added.setText("A new action");
		priorities(mine).getFirst().getActions().add(added);
		var droppedId = mine.id(priorities(mine).get(1).getActions().getFirst());
		EcoreUtil.delete(priorities(mine).get(1).getActions().getFirst());
		var movedAction = priorities(mine).get(2).getActions().getFirst();
		var movedId = mine.id(movedAction);
		priorities(mine).get(3).getActions().add(movedAction);
		mine.plan().setTitle("Another title");

		var differences = PlanComparison.between(base, mine);
		assertEquals(mine.id(added), only(Added.class, differences).id());
		assertEquals(droppedId, only(Dropped.class, differences).id());
		assertEquals(movedId, only(Moved.class, differences).id());
		assertTrue(differences.stream().anyMatch(difference -> difference instanceof Changed changed && changed.feature() == PlanPackage.Literals.PLAN__TITLE));
	}

	private static <D> D only(Class<D> kind, List<Difference> differences) {
		var found = differences.stream().filter(kind::isInstance).map(kind::cast).toList();
		assertEquals(1, found.size(), () -> kind.getSimpleName() + " in " + differences);
		return found.getFirst();
	}

	@Test
	void bringsBothAnalystsWorkTogether() {
		mine.plan().setTitle("My title");
		var myAction = action("Mine");
		priorities(mine).getFirst().getActions().add(0, myAction);

		theirs.plan().setSubtitle("Their subtitle");
		var theirAction = action("Theirs");
		theirAction.setStatus(theirs.plan().getStatusValues().isEmpty() ? null : theirs.plan().getStatusValues().getFirst());
		theirAction.getLeads().add(EcoreUtil.copy(priorities(theirs).getFirst().getActions().getFirst().getLeads().getFirst()));
		priorities(theirs).getFirst().getActions().add(theirAction);
		EcoreUtil.delete(priorities(theirs).get(1).getActions().getFirst());
		var before = priorities(mine).get(1).getActions().size();

		assertEquals(List.of(), PlanMerge.into(mine, base, theirs));
		assertEquals("My title", mine.plan().getTitle());
		assertEquals("Their subtitle", mine.plan().getSubtitle());
		assertEquals(myAction, priorities(mine).getFirst().getActions().getFirst());
		var brought = assertInstanceOf(Action.class, mine.getEObject(theirs.id(theirAction)));
		assertEquals("Theirs", brought.getText());
		assertEquals(priorities(mine).getFirst().getActions().getLast(), brought);
		assertEquals(mine.plan(), EcoreUtil.getRootContainer(brought.getLeads().getFirst().getAgency()));
		assertEquals(before - 1, priorities(mine).get(1).getActions().size());
	}

	@Test
	void keepsMineAndTellsWhereBothChangedTheSame() {
		mine.plan().setTitle("My title");
		theirs.plan().setTitle("Their title");
		var conflicts = PlanMerge.into(mine, base, theirs);
		assertEquals("My title", mine.plan().getTitle());
		assertEquals("Their title", ((Plan) only(Changed.class, conflicts).after()).getTitle());
	}

	@Test
	void agreesWhereBothDidTheSame() {
		mine.plan().setTitle("Our title");
		theirs.plan().setTitle("Our title");
		assertEquals(List.of(), PlanMerge.into(mine, base, theirs));
	}

	@Test
	void doesNotDropWhatIWorkedOn() {
		var myAction = priorities(mine).getFirst().getActions().getFirst();
		myAction.setText("I am at work on this one");
		EcoreUtil.delete(priorities(theirs).getFirst().getActions().getFirst());
		var conflicts = PlanMerge.into(mine, base, theirs);
		assertEquals(1, conflicts.size());
		assertNotNull(mine.getEObject(conflicts.getFirst().id()));
		assertTrue(priorities(mine).getFirst().getActions().contains(myAction));
	}

	@Test
	void tellsOfWorkOnWhatIDropped() {
		EcoreUtil.delete(priorities(mine).getFirst().getActions().getFirst());
		priorities(theirs).getFirst().getActions().getFirst().setText("They are at work on this one");
		assertEquals(1, PlanMerge.into(mine, base, theirs).size());
	}

	/** When I have done nothing, merging makes my plan the same file as theirs, whatever they did. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void withoutEditsOfMineTheirsIsWhatComesOut(long seed) throws Exception {
		new RandomEdits(new Random(seed), theirs).make(40);
		assertEquals(List.of(), PlanMerge.into(mine, base, theirs));
		assertEquals(List.of(), PlanComparison.between(theirs, mine));
		assertArrayEquals(bytes(theirs), bytes(mine));
	}

	private static byte[] bytes(PlanResource plan) throws IOException {
		var bytes = new ByteArrayOutputStream();
		plan.save(bytes, Map.of());
		return bytes.toByteArray();
	}

	private static List<org.cspworkbench.model.plan.Priority> priorities(PlanResource plan) {
		return plan.plan().getPriorities();
	}

	private static Action action(String text) {
		var action = PlanFactory.eINSTANCE.createAction();
		action.setText(text);
		return action;
	}

	/** What an analyst might do to the actions of a plan, in no order. */
	private record RandomEdits(Random random, PlanResource plan) {

		void make(int edits) {
			for (int i = 0; i < edits; i++) {
				edit(i);
			}
		}

		private void edit(int number) {
			var priorities = plan.plan().getPriorities();
			var from = priorities.get(random.nextInt(priorities.size())).getActions();
			var to = priorities.get(random.nextInt(priorities.size())).getActions();
			switch (random.nextInt(6)) {
				case 0 -> to.add(random.nextInt(to.size() + 1), action("Random action " + number));
				case 1 -> {
					if (from.size() > 2) {
						EcoreUtil.delete(from.get(random.nextInt(from.size())), true);
					}
				}
				case 2 -> {
					if (from != to && from.size() > 2) {
						var moved = from.get(random.nextInt(from.size()));
						to.add(random.nextInt(to.size() + 1), moved);
					}
				}
				case 3 -> from.move(random.nextInt(from.size()), random.nextInt(from.size()));
				case 4 -> from.get(random.nextInt(from.size())).setText("Changed " + number);
				default -> {
					var leads = new ArrayList<>(from.get(random.nextInt(from.size())).getLeads());
					leads.forEach(lead -> lead.setAgency(plan.plan().getPartnership().getAgencies().get(random.nextInt(5))));
				}
			}
		}
	}
}
