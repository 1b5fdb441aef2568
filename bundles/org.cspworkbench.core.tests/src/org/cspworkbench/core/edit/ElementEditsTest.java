package org.cspworkbench.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;

class ElementEditsTest {

	private final PlanResource resource = SamplePlans.open("tw-2022");
	private final Plan plan = resource.plan();
	private final Plan before = EcoreUtil.copy(plan);
	private final BasicCommandStack stack = new BasicCommandStack();
	private final ElementEdits edits = new ElementEdits(
			new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), stack, resource.getResourceSet()));
	private final Priority first = plan.getPriorities().getFirst();
	private final Priority second = plan.getPriorities().get(1);

	private void execute(Command command) {
		assertTrue(command.canExecute());
		stack.execute(command);
	}

	private void undoneAllIsAsBefore() {
		while (stack.canUndo()) {
			stack.undo();
		}
		assertTrue(EcoreUtil.equals(before, plan));
	}

	@Test
	void deletedElementsAreForgottenByWhateverPointedAtThem() {
		execute(edits.delete(List.of(second)));
		assertEquals(before.getPriorities().size() - 1, plan.getPriorities().size());
		resource.getAllContents().forEachRemaining(element -> assertFalse(element.eCrossReferences().contains(second)));
		assertEquals("Delete priority", stack.getUndoCommand().getLabel());
		undoneAllIsAsBefore();
	}

	@Test
	void aDuplicateStandsBehindItsOriginalAndSharesItsAgencies() {
		var action = first.getActions().get(1);
		execute(edits.duplicate(action));
		var copy = first.getActions().get(2);
		assertEquals(action.getText(), copy.getText());
		assertSame(action.getLeads().getFirst().getAgency(), copy.getLeads().getFirst().getAgency());
		undoneAllIsAsBefore();
	}

	@Test
	void pastesInsideOrBehind() {
		var action = first.getActions().getFirst();
		var clip = new ElementClip(List.of(action));
		execute(edits.paste(clip, second).orElseThrow());
		assertEquals(action.getText(), second.getActions().getLast().getText());
		execute(edits.paste(clip, second.getActions().getFirst()).orElseThrow());
		assertEquals(action.getText(), second.getActions().get(1).getText());
		assertEquals(Optional.empty(), edits.paste(clip, plan.getSources().getFirst()));
		undoneAllIsAsBefore();
	}

	@Test
	void inAnotherPlanACopyPointsAtThatPlansElements() {
		var other = SamplePlans.open("tw-2020");
		var clip = new ElementClip(List.of((EObject) other.plan().getPriorities().getFirst()));
		execute(edits.paste(clip, plan).orElseThrow());
		var pasted = plan.getPriorities().getLast();
		assertTrue(pasted.getActions().size() > 3);
		pasted.eAllContents().forEachRemaining(element -> element.eCrossReferences().forEach(target -> assertSame(resource, target.eResource(), () -> element + " points out of the plan")));
		assertTrue(pasted.getActions().stream().flatMap(action -> action.getLeads().stream()).anyMatch(lead -> lead.getAgency() != null), "Agencies of the same id are found again");
		undoneAllIsAsBefore();
	}

	@Test
	void renames() {
		assertEquals("title", ElementEdits.name(first).orElseThrow().getName());
		execute(edits.rename(first, "Abuse at home"));
		assertEquals("Abuse at home", first.getTitle());
		assertFalse(ElementEdits.isListed(plan));
		assertFalse(ElementEdits.isListed(plan.getPartnership()));
		assertTrue(ElementEdits.isListed(first));
		undoneAllIsAsBefore();
	}

	@Test
	void aClipOutlivesItsOriginal() {
		var action = first.getActions().getFirst();
		var text = action.getText();
		var clip = new ElementClip(List.of(action));
		execute(edits.delete(List.of(action)));
		execute(edits.paste(clip, second).orElseThrow());
		Action pasted = second.getActions().getLast();
		assertEquals(text, pasted.getText());
		assertNull(action.eContainer());
	}
}
