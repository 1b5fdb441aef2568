package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.internal.grid.Grid;
import org.cspworkbench.forms.values.SpreadsheetBlock;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FactBox;
import org.cspworkbench.model.figures.Absence;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables of parts: rows and cells, by keyboard, clipboard and mouse. The columns of actions are ref, action, leads, measures, status. */
class TablesTest {

	private static final int REF = 0;
	private static final int TEXT = 1;
	private static final int LEADS = 2;
	private static final int MEASURES = 3;
	private static final int STATUS = 4;

	private final SamplePlan sample = new SamplePlan();
	private final Workbench bench = new Workbench();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void rowsShowWhatTheirPartsSay() {
		var actions = actions();
		assertEquals(List.of("Ref", "Text", "Leads", "Measures", "Status"), actions.content().columns().stream().map(column -> column.title()).toList());
		assertEquals("1.2", cell(actions, 1, REF));
		assertEquals("Domestic abuse support service ★, Kent Police", cell(actions, 1, LEADS));
		assertEquals("Referrals by level of risk\nTraining sessions held", cell(actions, 0, MEASURES));
		assertEquals("At risk", cell(actions, 1, STATUS));
	}

	@Test
	void aRowIsAddedBehindTheOneWithTheKeyboard() {
		var actions = actions();
		actions.select(1, REF);
		bench.click("Priority.actions.add");
		assertEquals(5, sample.priority.getActions().size());
		assertNull(sample.priority.getActions().get(2).getRef());
		assertEquals(2, actions.focusRow());
		assertEquals("Add action", bench.undoLabel());
		bench.undo();
		assertEquals(List.of("1.1", "1.2", "1.3", "1.4"), refs());
	}

	@Test
	void severalRowsAreDeletedInOneStepAndComeBackWithAllThatPointedToThem() {
		var actions = actions();
		var second = sample.priority.getActions().get(1);
		sample.priority.getActions().getLast().getRelated().add(second);
		actions.selectRows(0, 2);
		bench.press(actions, SWT.DEL, 0);
		assertEquals(List.of("1.4"), refs());
		assertTrue(sample.priority.getActions().getFirst().getRelated().isEmpty());
		assertEquals("Delete 3 actions", bench.undoLabel());
		bench.undo();
		assertEquals(List.of("1.1", "1.2", "1.3", "1.4"), refs());
		assertEquals(List.of(second), sample.priority.getActions().getLast().getRelated());
	}

	@Test
	void rowsMoveByKeyboardTogether() {
		var actions = actions();
		actions.selectRows(0, 1);
		bench.press(actions, SWT.ARROW_DOWN, SWT.ALT);
		assertEquals(List.of("1.3", "1.1", "1.2", "1.4"), refs());
		assertEquals("Move 2 actions", bench.undoLabel());
		bench.press(actions, SWT.ARROW_DOWN, SWT.ALT);
		assertEquals(List.of("1.3", "1.4", "1.1", "1.2"), refs());
		bench.press(actions, SWT.ARROW_DOWN, SWT.ALT);
		assertEquals(List.of("1.3", "1.4", "1.1", "1.2"), refs());
		bench.press(actions, SWT.ARROW_UP, SWT.ALT);
		bench.press(actions, SWT.ARROW_UP, SWT.ALT);
		assertEquals(List.of("1.1", "1.2", "1.3", "1.4"), refs());
	}

	@Test
	void rowsAreDraggedToAnotherPlace() {
		var actions = actions();
		int first = rowMiddle(actions, 0);
		int third = rowMiddle(actions, 2);
		mouse(actions, SWT.MouseDown, 8, first);
		mouse(actions, SWT.MouseMove, 8, third);
		mouse(actions, SWT.MouseMove, 8, third + 8);
		mouse(actions, SWT.MouseUp, 8, third + 8);
		assertEquals(List.of("1.2", "1.3", "1.1", "1.4"), refs());
		assertEquals("Move action", bench.undoLabel());
	}

	@Test
	void aDuplicateIsAnotherObjectWithTheSameWords() {
		var actions = actions();
		actions.select(0, TEXT);
		bench.click("Priority.actions.duplicate");
		var copy = sample.priority.getActions().get(1);
		assertNotSame(sample.priority.getActions().getFirst(), copy);
		assertEquals(sample.priority.getActions().getFirst().getText(), copy.getText());
		assertSame(sample.support, copy.getLeads().getFirst().getAgency());
		assertEquals("Duplicate action", bench.undoLabel());
	}

	@Test
	void aCellIsTypedOver() {
		var actions = actions();
		actions.setFocus();
		actions.select(2, REF);
		bench.press(actions, '9', 0);
		var editor = bench.control(Text.class, "Priority.actions.cell");
		assertEquals("9", editor.getText());
		editor.append(".1");
		bench.press(editor, SWT.CR, 0);
		assertEquals("9.1", sample.priority.getActions().get(2).getRef());
		assertEquals("Change ref", bench.undoLabel());
		assertEquals(3, actions.focusRow(), "Enter goes on to the row below");
	}

	@Test
	void escapeLeavesTheCellAsItWas() {
		var actions = actions();
		actions.setFocus();
		actions.edit(0, TEXT);
		var editor = bench.control(Text.class, "Priority.actions.cell");
		editor.setText("nothing of this");
		bench.press(editor, SWT.ESC, 0);
		assertTrue(WidgetIds.find(bench.shell(), "Priority.actions.cell").isEmpty());
		assertFalse(bench.stack().canUndo());
	}

	@Test
	void typingBehindTheLastRowMakesANewOne() {
		var actions = actions();
		assertEquals(Optional.empty(), actions.content().type(4, TEXT, "Train taxi drivers"));
		bench.settle();
		assertEquals("Train taxi drivers", sample.priority.getActions().get(4).getText());
		assertEquals("Add action", bench.undoLabel());
		bench.undo();
		assertEquals(4, sample.priority.getActions().size());
	}

	@Test
	void leadsAreTypedByNameTheUnknownOnesKeptAsWords() {
		var actions = actions();
		actions.content().type(2, LEADS, "KP *, all partners");
		var leads = sample.priority.getActions().get(2).getLeads();
		assertSame(sample.police, leads.get(0).getAgency());
		assertTrue(leads.get(0).isPrimary());
		assertEquals("all partners", leads.get(1).getText());
		assertEquals("Kent Police ★, all partners", cell(actions, 2, LEADS));
		bench.undo();
		assertEquals("Weald Borough Council ★", cell(actions, 2, LEADS));
	}

	@Test
	void measuresAreALineEachAndKeepWhatElseTheySay() {
		var actions = actions();
		var first = sample.priority.getActions().getFirst();
		first.getMeasures().getFirst().setTargetText("10 % more");
		actions.content().type(0, MEASURES, "Referrals by level of risk\nTraining sessions held\nCalls answered");
		assertEquals(3, first.getMeasures().size());
		assertEquals("10 % more", first.getMeasures().getFirst().getTargetText());
		assertEquals("Calls answered", first.getMeasures().getLast().getText());
		bench.undo();
		assertEquals(2, first.getMeasures().size());
	}

	@Test
	void aBlockFromASpreadsheetGoesInAsRows() {
		var actions = actions();
		actions.select(4, REF);
		actions.actions().paste(SpreadsheetBlock.read("2.1\tPatrol the station\tKent Police*\t\"Patrols\nArrests\"\tOn track\r\n2.2\tLight the car park\tWBC\t\tStalled\r\n"));
		bench.settle();
		var added = sample.priority.getActions().get(4);
		assertEquals("Patrol the station", added.getText());
		assertSame(sample.police, added.getLeads().getFirst().getAgency());
		assertEquals(2, added.getMeasures().size());
		assertSame(sample.onTrack, added.getStatus());
		assertSame(sample.council, sample.priority.getActions().get(5).getLeads().getFirst().getAgency());
		assertEquals("Paste 2 actions", bench.undoLabel());
		bench.undo();
		assertEquals(4, sample.priority.getActions().size());
	}

	@Test
	void newRowsBeginWithTheWordsUnlessTheyBringTheirNumbers() {
		var actions = actions();
		actions.select(4, REF);
		actions.actions().paste(SpreadsheetBlock.read("Light the car park\tWBC\tLamps mended\r\n"));
		var added = sample.priority.getActions().getLast();
		assertEquals("Light the car park", added.getText());
		assertSame(sample.council, added.getLeads().getFirst().getAgency());
		actions.select(5, TEXT);
		actions.actions().paste(SpreadsheetBlock.read("2.1\tPatrol the station\r\n2.2\tMeet the traders\r\n"));
		assertEquals("2.2", sample.priority.getActions().getLast().getRef());
		assertEquals("Meet the traders", sample.priority.getActions().getLast().getText());
	}

	@Test
	void theRowThatIsNotThereYetIsOneCellFromItsWordsOn() {
		var actions = actions();
		assertEquals("", cell(actions, 4, REF));
		assertEquals("Type here to add action", cell(actions, 4, TEXT));
		int middle = rowMiddle(actions, 4);
		mouse(actions, SWT.MouseDown, actions.getSize().x - 30, middle);
		mouse(actions, SWT.MouseUp, actions.getSize().x - 30, middle);
		assertEquals(TEXT, actions.focusColumn());
	}

	@Test
	void aBlockWithHeadingsFindsItsColumns() {
		var actions = actions();
		actions.selectRows(3, 3);
		actions.actions().paste(List.of(List.of("Status", "Text"), List.of("At risk", "Brief the licensees")));
		var added = sample.priority.getActions().get(4);
		assertEquals("Brief the licensees", added.getText());
		assertSame(sample.atRisk, added.getStatus());
	}

	@Test
	void whatIsCopiedPastesIntoASpreadsheet() {
		var actions = actions();
		actions.selectRows(0, 0);
		bench.press(actions, 'c', SWT.MOD1);
		var clipboard = new Clipboard(bench.shell().getDisplay());
		var block = SpreadsheetBlock.read((String) clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		assertEquals(List.of("Ref", "Text", "Leads", "Measures", "Status"), block.getFirst());
		assertEquals("Referrals by level of risk\nTraining sessions held", block.get(1).get(MEASURES));
	}

	@Test
	void theKeysForCopyAndPasteDoTheSame() {
		var actions = actions();
		var clipboard = new Clipboard(bench.shell().getDisplay());
		clipboard.setContents(new Object[] { "3.1\tMeet the traders\r\n" }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		actions.setFocus();
		actions.select(1, REF);
		bench.press(actions, 'v', SWT.MOD1);
		assertEquals("3.1", sample.priority.getActions().get(1).getRef());
		assertEquals("Meet the traders", sample.priority.getActions().get(1).getText());
		assertEquals("Paste 2 cells", bench.undoLabel());
	}

	@Test
	void cellsAreClearedInOneStep() {
		var actions = actions();
		actions.setFocus();
		actions.select(1, STATUS);
		bench.press(actions, SWT.ARROW_DOWN, SWT.SHIFT);
		bench.press(actions, SWT.DEL, 0);
		assertNull(sample.priority.getActions().get(1).getStatus());
		assertNull(sample.priority.getActions().get(2).getStatus());
		assertEquals("Clear 2 cells", bench.undoLabel());
		bench.undo();
		assertSame(sample.atRisk, sample.priority.getActions().get(1).getStatus());
	}

	@Test
	void whatCannotBeReadStaysInItsCellAndIsSaid() {
		var actions = actions();
		assertTrue(actions.content().type(0, STATUS, "Splendid").isPresent());
		bench.settle();
		assertSame(sample.onTrack, sample.priority.getActions().getFirst().getStatus());
		assertEquals("Splendid", cell(actions, 0, STATUS));
		assertFalse(bench.stack().canUndo(), "nothing was changed");
		var problem = bench.form().diagnostics().getFirst();
		assertSame(sample.priority.getActions().getFirst(), problem.object());
		assertTrue(problem.sentence().endsWith("There is no status value called “Splendid”."), problem.sentence());
		problem.fixes().getFirst().mend().accept(bench.editingDomain());
		assertEquals("On track", cell(actions, 0, STATUS));
		assertTrue(bench.form().diagnostics().isEmpty());
	}

	@Test
	void theFilterFindsWordsInEveryColumn() {
		for (int i = 5; i < 12; i++) {
			sample.action("1." + i, "Further work " + i, sample.onTrack, sample.council);
		}
		var actions = actions();
		bench.type("Priority.actions.filter", "kent pol");
		assertEquals(1, actions.content().rowCount());
		assertEquals("1.2", cell(actions, 0, REF));
		actions.select(0, TEXT);
		actions.content().type(0, TEXT, "Bring cases to the conference");
		assertEquals("Bring cases to the conference", sample.priority.getActions().get(1).getText());
		bench.type("Priority.actions.filter", "");
		assertEquals(11, actions.content().rowCount());
	}

	@Test
	void goingToAPartThatTheFilterHidesTakesTheFilterAway() {
		for (int i = 5; i < 12; i++) {
			sample.action("1." + i, "Further work " + i, sample.onTrack, sample.council);
		}
		var actions = actions();
		bench.type("Priority.actions.filter", "further");
		assertTrue(bench.form().reveal(sample.priority.getActions().get(1), Optional.of(PlanPackage.Literals.ACTION__STATUS)));
		assertEquals(1, actions.focusRow());
		assertEquals(STATUS, actions.focusColumn());
	}

	@Test
	void figuresAreTypedWithTheReasonForTheirAbsence() {
		bench.show(sample.series);
		var figures = bench.control(Grid.class, "Series.figures.grid");
		int value = column(figures, "Value");
		assertEquals("< 7", cell(figures, 3, value));
		figures.content().type(3, value, "2,450 [p] [note: recount]");
		var figure = sample.series.getFigures().get(3);
		assertEquals("2450", figure.getValue().toPlainString());
		assertEquals(Absence.NONE, figure.getAbsence());
		assertNull(figure.getThreshold());
		assertTrue(figure.isProvisional());
		assertEquals("recount", figure.getNote());
		assertEquals("2,450 [p] †", cell(figures, 3, value));
		figures.content().type(3, value, "n/a because the return was late");
		assertNull(figure.getValue());
		assertEquals(Absence.NOT_AVAILABLE, figure.getAbsence());
		assertEquals("the return was late", figure.getReason());
		assertFalse(figure.isProvisional());
		assertEquals("Change value", bench.undoLabel());
		bench.undo();
		bench.undo();
		assertEquals("< 7", cell(figures, 3, value));
		assertEquals(7, figure.getThreshold());
	}

	@Test
	void aColumnOfFiguresIsPastedFromASpreadsheet() {
		bench.show(sample.series);
		var figures = bench.control(Grid.class, "Series.figures.grid");
		figures.select(4, column(figures, "Period"));
		figures.actions().paste(SpreadsheetBlock.read("Q2 2019/20\t531\r\nQ3 2019/20\t< 7\r\nQ4 2019/20\t--\r\n"));
		var added = sample.series.getFigures().subList(4, 7);
		assertEquals(Period.financialQuarter(2019, 2), added.get(0).getPeriod());
		assertEquals("531", added.get(0).getValue().toPlainString());
		assertEquals(Absence.SUPPRESSED, added.get(1).getAbsence());
		assertEquals(Absence.NOT_APPLICABLE, added.get(2).getAbsence());
		assertEquals("Paste 3 figures", bench.undoLabel());
	}

	@Test
	void theKindOfAPartIsChosenWhereThereAreSeveral() {
		var section = AssessmentFactory.eINSTANCE.createSection();
		section.setTitle("Domestic abuse");
		var part = AssessmentFactory.eINSTANCE.createPart();
		part.getSections().add(section);
		sample.plan.getParts().add(part);
		section.getBlocks().add(AssessmentFactory.eINSTANCE.createFactBox());
		bench.show(section);
		var blocks = bench.control(Grid.class, "Section.blocks.grid");
		assertEquals("Kind", blocks.content().columns().getFirst().title());
		assertEquals("Fact box", cell(blocks, 0, 0));
		assertFalse(blocks.content().editable(0, 0));
		blocks.content().type(1, 1, "Headline");
		assertTrue(section.getBlocks().get(1) instanceof FactBox, "a new row is what the last one is");
	}

	@Test
	void tabLeavesTheTable() {
		var actions = actions();
		var event = new Event();
		event.detail = SWT.TRAVERSE_TAB_NEXT;
		actions.notifyListeners(SWT.Traverse, event);
		assertTrue(event.doit);
	}

	private Grid actions() {
		bench.show(sample.priority);
		return bench.control(Grid.class, "Priority.actions.grid");
	}

	private List<String> refs() {
		return sample.priority.getActions().stream().map(Action::getRef).toList();
	}

	private static String cell(Grid grid, int row, int column) {
		return grid.content().cell(row, column).text();
	}

	private static int column(Grid grid, String title) {
		return grid.content().columns().stream().map(column -> column.title()).toList().indexOf(title);
	}

	/** Rows are found as the mouse finds them. */
	private int rowMiddle(Grid grid, int row) {
		for (int y = 0; y < grid.getSize().y; y += 2) {
			mouse(grid, SWT.MouseDown, 60, y);
			mouse(grid, SWT.MouseUp, 60, y);
			if (y > 30 && grid.focusRow() == row) {
				return y + 6;
			}
		}
		throw new AssertionError("Row " + row + " is not to be seen.");
	}

	private void mouse(Grid grid, int type, int x, int y) {
		var event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		grid.notifyListeners(type, event);
		bench.settle();
	}
}
