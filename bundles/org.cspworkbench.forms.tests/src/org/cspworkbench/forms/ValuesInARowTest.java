package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cspworkbench.forms.internal.grid.Grid;
import org.cspworkbench.forms.internal.look.AccessibleName;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several leads with a starred primary, several references, several texts. */
class ValuesInARowTest {

	private final SamplePlan sample = new SamplePlan();
	private final Action action = sample.priority.getActions().getLast();
	private final Workbench bench = new Workbench();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void aLeadIsAddedByTypingPartOfItsName() {
		bench.show(action);
		bench.type("Action.leads.add", "kent");
		bench.press(bench.control("Action.leads.add"), SWT.CR, 0);
		assertEquals(3, action.getLeads().size());
		assertSame(sample.police, action.getLeads().getLast().getAgency());
		assertEquals("Add lead", bench.undoLabel());
		bench.undo();
		assertEquals(2, action.getLeads().size());
		assertTrue(WidgetIds.find(bench.shell(), "Action.leads.2").isEmpty());
	}

	@Test
	void theShortNameFindsItTooAndAStarMakesItPrimary() {
		bench.show(action);
		bench.text("Action.leads.add").setText("KP *");
		bench.press(bench.control("Action.leads.add"), SWT.CR, 0);
		assertSame(sample.police, action.getLeads().getLast().getAgency());
		assertTrue(action.getLeads().getLast().isPrimary());
	}

	@Test
	void whoIsNotKnownIsKeptInWords() {
		bench.show(action);
		bench.text("Action.leads.add").setText("All relevant agencies");
		bench.press(bench.control("Action.leads.add"), SWT.CR, 0);
		assertEquals("All relevant agencies", action.getLeads().getLast().getText());
	}

	@Test
	void theKeyboardReachesTheChips() {
		bench.show(action);
		var text = bench.control("Action.leads.add");
		text.forceFocus();
		bench.press(text, SWT.ARROW_LEFT, 0);
		var second = bench.control("Action.leads.1");
		assertTrue(second.isFocusControl());
		bench.press(second, ' ', 0);
		assertTrue(action.getLeads().get(1).isPrimary());
		assertEquals("Change primary lead", bench.undoLabel());
		bench.press(second, SWT.ARROW_LEFT, SWT.ALT);
		assertEquals(List.of(sample.council, sample.housing), action.getLeads().stream().map(Lead::getAgency).toList());
		assertEquals("Move lead", bench.undoLabel());
		bench.press(bench.control("Action.leads.0"), SWT.DEL, 0);
		assertEquals(List.of(sample.housing), action.getLeads().stream().map(Lead::getAgency).toList());
		assertEquals("Delete lead", bench.undoLabel());
		bench.undo();
		bench.undo();
		bench.undo();
		assertEquals(List.of(sample.housing, sample.council), action.getLeads().stream().map(Lead::getAgency).toList());
		assertFalse(action.getLeads().get(1).isPrimary());
	}

	@Test
	void theStarIsClicked() {
		bench.show(action);
		click(bench.control("Action.leads.1"), 10);
		assertTrue(action.getLeads().get(1).isPrimary());
		click(bench.control("Action.leads.0"), 10);
		assertFalse(action.getLeads().getFirst().isPrimary());
	}

	@Test
	void theCrossTakesItOut() {
		bench.show(action);
		var chip = bench.control("Action.leads.0");
		click(chip, chip.getSize().x - 8);
		assertEquals(List.of(sample.council), action.getLeads().stream().map(Lead::getAgency).toList());
	}

	@Test
	void anUnknownReferenceIsSaidAndForgottenAtAClick() {
		bench.show(action);
		bench.text("Action.related.add").setText("no such action");
		bench.press(bench.control("Action.related.add"), SWT.CR, 0);
		var problem = bench.form().diagnostics().stream().filter(each -> each.object() == action).findFirst().orElseThrow();
		assertEquals("There is no action called “no such action”.", problem.sentence());
		problem.fixes().getFirst().mend().accept(bench.editingDomain());
		assertEquals("", bench.text("Action.related.add").getText());
		assertTrue(action.getRelated().isEmpty());
	}

	@Test
	void whatIsThereAlreadyIsNotAddedTwice() {
		bench.show(sample.priority);
		bench.text("Priority.indicators.add").setText("Domestic abuse incidents");
		bench.press(bench.control("Priority.indicators.add"), SWT.CR, 0);
		assertEquals(List.of(sample.incidents), sample.priority.getIndicators());
		assertFalse(bench.stack().canUndo());
	}

	@Test
	void textsAreAddedAndTakenOut() {
		bench.show(sample.police);
		bench.text("Agency.aliases.add").setText("Kent Constabulary");
		bench.press(bench.control("Agency.aliases.add"), SWT.CR, 0);
		bench.text("Agency.aliases.add").setText("the police, in Kent");
		bench.press(bench.control("Agency.aliases.add"), SWT.CR, 0);
		assertEquals(List.of("Kent Constabulary", "the police, in Kent"), sample.police.getAliases());
		assertEquals("Change aliases", bench.undoLabel());
		bench.press(bench.control("Agency.aliases.0"), SWT.DEL, 0);
		assertEquals(List.of("the police, in Kent"), sample.police.getAliases());
	}

	@Test
	void aReferenceOpensFromItsChip() {
		bench.show(sample.priority);
		bench.press(bench.control("Priority.indicators.0"), SWT.CR, 0);
		assertEquals(List.of(sample.incidents), bench.opened());
	}

	@Test
	void theParticularsOfALeadOpenBesideIt() {
		bench.show(action);
		bench.press(bench.control("Action.leads.0"), SWT.CR, 0);
		var popover = bench.popupWith("Lead.role");
		((Text) WidgetIds.find(popover, "Lead.role").orElseThrow()).setText("Tenancy officer");
		bench.settle();
		assertEquals("Tenancy officer", action.getLeads().getFirst().getRole());
		popover.close();
		bench.settle();
		assertEquals("Weald Housing (Tenancy officer), primary", AccessibleName.of(bench.control("Action.leads.0")).orElseThrow());
	}

	@Test
	void fundersSayHowMuchEachGives() {
		var funding = action.getFundings().getFirst();
		bench.show(funding);
		bench.text("Funding.funders.add").setText("WBC £3,000");
		bench.press(bench.control("Funding.funders.add"), SWT.CR, 0);
		bench.text("Funding.funders.add").setText("Home Office £1.5k");
		bench.press(bench.control("Funding.funders.add"), SWT.CR, 0);
		assertSame(sample.council, funding.getFunders().getFirst().getAgency());
		assertEquals("3000", funding.getFunders().getFirst().getShare().toPlainString());
		assertEquals("Home Office", funding.getFunders().get(1).getName());
		assertEquals("1500", funding.getFunders().get(1).getShare().toPlainString());
		assertEquals("Weald Borough Council £3,000", AccessibleName.of(bench.control("Funding.funders.0")).orElseThrow());
	}

	@Test
	void severalFundersAreTypedInOneCell() {
		var funding = action.getFundings().getFirst();
		bench.show(action);
		var money = bench.control(Grid.class, "Action.fundings.grid");
		int funders = money.content().columns().stream().map(column -> column.title()).toList().indexOf("Funders");
		money.content().type(0, funders, "WBC £2,000, Kent Police");
		assertEquals("Weald Borough Council £2,000; Kent Police", money.content().cell(0, funders).text());
		var council = funding.getFunders().getFirst();
		money.content().type(0, funders, "Weald Borough Council £2,500; Kent Police £500");
		assertSame(council, funding.getFunders().getFirst(), "the same funder gives more");
		assertEquals("2500", council.getShare().toPlainString());
		bench.undo();
		bench.undo();
		assertTrue(funding.getFunders().isEmpty());
		assertEquals("£18,000", money.content().cell(0, 1).text());
	}

	private void click(Control chip, int x) {
		var event = new Event();
		event.button = 1;
		event.x = x;
		event.y = chip.getSize().y / 2;
		chip.notifyListeners(SWT.MouseDown, event);
		chip.notifyListeners(SWT.MouseUp, event);
		bench.settle();
	}
}
