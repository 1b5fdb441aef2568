package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.cspworkbench.forms.internal.grid.Grid;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The row that is selected shows all that it has, beside the table or below it. */
class RowDetailTest {

	private final SamplePlan sample = new SamplePlan();
	private final Workbench bench = new Workbench(1200, 900);

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void anActionShowsWhatHasNoColumn() {
		var actions = grid(sample.priority, "Priority.actions");
		assertTrue(WidgetIds.find(bench.shell(), "Action.outcome").isEmpty());
		actions.select(1, 0);
		assertTrue(appears("Action.outcome"));
		bench.control(StyledText.class, "Action.outcome").setText("Fewer people are hurt again");
		bench.leave("Action.outcome");
		assertEquals("Fewer people are hurt again", sample.priority.getActions().get(1).getOutcome());
		bench.undo();
		assertEquals(null, sample.priority.getActions().get(1).getOutcome());
	}

	@Test
	void anotherRowTakesThePlace() {
		var actions = grid(sample.priority, "Priority.actions");
		actions.select(0, 0);
		assertTrue(appears("Action.outcome"));
		var first = WidgetIds.find(bench.shell(), "Action.outcome").orElseThrow();
		actions.select(2, 0);
		assertTrue(bench.until(first::isDisposed));
		actions.selectRows(0, 2);
		assertTrue(bench.until(() -> WidgetIds.find(bench.shell(), "Priority.actions.detail").isEmpty()), "several rows have no common detail");
	}

	@Test
	void aRowThatIsDeletedTakesItsDetailAlong() {
		var actions = grid(sample.priority, "Priority.actions");
		actions.select(0, 0);
		assertTrue(appears("Priority.actions.detail"));
		sample.priority.getActions().removeFirst();
		assertTrue(bench.until(() -> WidgetIds.find(bench.shell(), "Action.outcome").isEmpty()));
	}

	@Test
	void wordsOfAChapterAreWrittenBesideItsBlocks() {
		var chapter = AssessmentFactory.eINSTANCE.createSection();
		var words = AssessmentFactory.eINSTANCE.createBlock();
		words.setText("What happened");
		chapter.getBlocks().add(words);
		chapter.getBlocks().add(AssessmentFactory.eINSTANCE.createItemList());
		var part = AssessmentFactory.eINSTANCE.createPart();
		part.getSections().add(chapter);
		sample.plan.getParts().add(part);
		var blocks = grid(chapter, "Section.blocks");
		blocks.select(0, 1);
		assertTrue(appears("Block.text"));
		var table = blocks.getDisplay().map(blocks, null, 0, 0);
		Control detail = WidgetIds.find(bench.shell(), "Section.blocks.detail").orElseThrow();
		bench.settle();
		assertTrue(detail.toDisplay(0, 0).x > table.x + blocks.getSize().x - 1, "beside a narrow table");
		int width = detail.getSize().x;
		blocks.select(1, 1);
		assertTrue(bench.until(detail::isDisposed));
		bench.settle();
		assertEquals(width, WidgetIds.find(bench.shell(), "Section.blocks.detail").orElseThrow().getSize().x, "the next row has as much room");
		blocks.select(0, 1);
		assertTrue(appears("Block.text"));
		assertFalse(((StyledText) WidgetIds.find(bench.shell(), "Block.text").orElseThrow()).getText().isEmpty());
	}

	@Test
	void whatIsSoughtInARowIsShownInItsDetail() {
		grid(sample.priority, "Priority.actions");
		var second = sample.priority.getActions().get(1);
		assertTrue(bench.form().reveal(second, Optional.of(PlanPackage.Literals.ACTION__OUTCOME)));
		assertTrue(WidgetIds.find(bench.shell(), "Action.outcome").isPresent());
	}

	private Grid grid(EObject object, String id) {
		bench.shell().open();
		bench.show(object);
		bench.form().buildAll();
		bench.settle();
		return bench.control(Grid.class, id + ".grid");
	}

	private boolean appears(String id) {
		return bench.until(() -> WidgetIds.find(bench.shell(), id).isPresent());
	}
}
