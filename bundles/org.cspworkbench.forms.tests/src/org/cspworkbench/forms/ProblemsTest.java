package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.forms.FieldDiagnostic.Severity;
import org.cspworkbench.forms.internal.grid.Grid;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is wrong is said at its field, in a sentence, with a mend. */
class ProblemsTest {

	private final SamplePlan sample = new SamplePlan();
	private final Workbench bench = new Workbench();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void whatCannotBeReadStaysInTheFieldAndIsSaidWhenItIsLeft() {
		bench.show(sample.plan);
		bench.type("Plan.period", "the year after next");
		assertTrue(inputProblems().isEmpty(), "nobody is told off while they type");
		bench.leave("Plan.period");
		assertEquals("the year after next", bench.text("Plan.period").getText());
		assertEquals(Period.financialYear(2020), sample.plan.getPeriod());
		assertTrue(sentence("Plan.period").startsWith("“the year after next” is not a period. Write it as 2019"), sentence("Plan.period"));
		assertTrue(link("Plan.period").getSize().y > 10, "there is room for the sentence");
		var field = bench.shell().getDisplay().map(bench.text("Plan.period"), bench.shell(), 0, bench.text("Plan.period").getSize().y);
		var sentence = bench.shell().getDisplay().map(link("Plan.period"), bench.shell(), 0, 0);
		assertTrue(sentence.y >= field.y && sentence.y < field.y + 40, "it stands under its field");
	}

	@Test
	void oneClickPutsBackWhatWasThere() {
		bench.show(sample.plan);
		bench.type("Plan.period", "soon");
		bench.leave("Plan.period");
		mend("Plan.period");
		assertEquals("2020/21", bench.text("Plan.period").getText());
		assertTrue(WidgetIds.find(bench.shell(), "Plan.period.problem").isEmpty());
		assertTrue(inputProblems().isEmpty());
	}

	@Test
	void aReadableTextTakesTheSentenceAway() {
		bench.show(sample.plan);
		bench.type("Plan.period", "soon");
		bench.leave("Plan.period");
		bench.type("Plan.period", "2021/22");
		assertTrue(WidgetIds.find(bench.shell(), "Plan.period.problem").isEmpty());
		assertEquals(Period.financialYear(2021), sample.plan.getPeriod());
	}

	@Test
	void undoShowsThePlanAgainWhateverStoodInTheField() {
		bench.show(sample.plan);
		bench.type("Plan.period", "2021");
		bench.leave("Plan.period");
		bench.type("Plan.period", "2021 or so");
		bench.leave("Plan.period");
		bench.undo();
		bench.undo();
		assertEquals("2020/21", bench.text("Plan.period").getText());
		assertTrue(inputProblems().isEmpty());
	}

	@Test
	void aNameThatNobodyHasIsSaidToBeNobodys() {
		bench.show(sample.series);
		bench.type("Series.area", "Wealden");
		bench.leave("Series.area");
		assertTrue(sentence("Series.area").startsWith("There is no area called “Wealden”."), sentence("Series.area"));
		assertSame(sample.borough, sample.series.getArea());
	}

	@Test
	void theRulesOfTheMetamodelAreLive() {
		bench.show(sample.priority);
		bench.type("Priority.title", "");
		assertTrue(bench.until(() -> WidgetIds.find(bench.shell(), "Priority.title.problem").isPresent()));
		assertTrue(sentence("Priority.title").startsWith("Title is missing."), sentence("Priority.title"));
		assertEquals(Severity.WARNING, problem("Title is missing.").severity());
		bench.undo();
		assertTrue(bench.until(() -> WidgetIds.find(bench.shell(), "Priority.title.problem").isEmpty()));
	}

	@Test
	void listenersHearOfEveryChangeOfTheProblems() {
		var heard = new ArrayList<List<FieldDiagnostic>>();
		bench.show(sample.priority);
		bench.rest();
		bench.form().onDiagnostics(heard::add);
		bench.type("Priority.title", "");
		assertTrue(bench.until(() -> !heard.isEmpty()));
		assertTrue(heard.getLast().stream().anyMatch(each -> each.sentence().equals("Title is missing.")));
		bench.type("Priority.title", "Domestic abuse");
		assertTrue(bench.until(() -> heard.getLast().stream().noneMatch(each -> each.sentence().equals("Title is missing."))));
	}

	@Test
	void aReferenceToWhatIsGoneCanBeTakenAway() {
		var gone = PlanPackage.eINSTANCE.getPlanFactory().createStatusValue();
		((InternalEObject) gone).eSetProxyURI(URI.createURI("test:plan#gone"));
		var action = sample.priority.getActions().getFirst();
		action.setStatus(gone);
		bench.show(action);
		assertTrue(bench.until(() -> WidgetIds.find(bench.shell(), "Action.status.problem").isPresent()));
		mend("Action.status");
		assertFalse(action.eIsSet(PlanPackage.Literals.ACTION__STATUS));
		assertEquals("Change status", bench.undoLabel());
	}

	@Test
	void findingsOfTheChecksStandUnderTheirFieldsAndTheirMendsCanBeUndone() {
		bench.show(sample.priority);
		var why = PlanPackage.Literals.PRIORITY__WHY;
		var mend = new QuickFix("Change to “third lowest”",
				domain -> new FormField(bench, sample.priority, why).change(sample.priority.getWhy().replace("second", "third")));
		bench.form().showFindings(List.of(new FieldDiagnostic(sample.priority, Optional.of(why), Severity.ERROR,
				"“second lowest”: the table says 3rd of 12.", List.of(mend))));
		bench.settle();
		assertEquals("“second lowest”: the table says 3rd of 12.  Change to “third lowest”", sentence("Priority.why"));
		mend("Priority.why");
		assertTrue(sample.priority.getWhy().contains("third lowest"));
		bench.undo();
		assertTrue(sample.priority.getWhy().contains("second lowest"));
	}

	@Test
	void findingsInATableMarkTheirCellsAndRows() {
		bench.show(sample.priority);
		var second = sample.priority.getActions().get(1);
		bench.form().showFindings(List.of(
				new FieldDiagnostic(second, Optional.of(PlanPackage.Literals.ACTION__MEASURES), Severity.WARNING, "Action 1.2 has no number.", List.of()),
				new FieldDiagnostic(second, Optional.of(PlanPackage.Literals.ACTION__DUE), Severity.WARNING, "The date has passed.", List.of())));
		var actions = bench.control(Grid.class, "Priority.actions.grid");
		assertEquals(Optional.of("Action 1.2 has no number."), actions.content().cell(1, 3).problem());
		assertEquals(Optional.of("The date has passed."), actions.content().rowProblem(1));
		assertEquals(Optional.empty(), actions.content().rowProblem(0));
	}

	@Test
	void aClickOnAFindingGoesToItsField() {
		bench.show(sample.priority);
		assertTrue(bench.form().reveal(sample.priority, Optional.of(PlanPackage.Literals.PRIORITY__STRAP_LINE)));
		assertTrue(bench.text("Priority.strapLine").isFocusControl());
		assertTrue(bench.form().reveal(sample.priority.getActions().get(2).getMeasures().getFirst(), Optional.empty()));
		assertEquals(2, bench.control(Grid.class, "Priority.actions.grid").focusRow());
		assertFalse(bench.form().reveal(sample.council, Optional.empty()));
	}

	@Test
	void goingToAFieldFarBelowBuildsAndShowsIt() {
		var form = bench.showLazily(sample.plan);
		assertTrue(WidgetIds.find(bench.shell(), "Plan.rounds.grid").isEmpty(), "what is not seen is not built yet");
		assertTrue(form.reveal(sample.plan, Optional.of(PlanPackage.Literals.PLAN__ROUNDS)));
		var grid = bench.control("Plan.rounds.grid");
		bench.settle();
		assertTrue(grid.isFocusControl());
		var place = bench.shell().getDisplay().map(grid, form.control(), 0, 0);
		assertTrue(place.y >= 0 && place.y < ((Composite) form.control()).getClientArea().height, "it is on the visible part of the page: " + place);
	}

	@Test
	void aNumberThatIsTooLargeIsSaidToBe() {
		bench.show(sample.incidents);
		bench.type("Indicator.multiplier", "99999999999");
		bench.leave("Indicator.multiplier");
		assertTrue(sentence("Indicator.multiplier").startsWith("99,999,999,999 is more than this field can hold."));
	}

	private FieldDiagnostic problem(String sentence) {
		return bench.form().diagnostics().stream().filter(each -> each.sentence().equals(sentence)).findFirst().orElseThrow();
	}

	private List<FieldDiagnostic> inputProblems() {
		return bench.form().diagnostics().stream().filter(each -> each.severity() == Severity.ERROR && !each.fixes().isEmpty()).toList();
	}

	private String sentence(String field) {
		return link(field).getText().replaceAll("<[^>]*>", "");
	}

	private void mend(String field) {
		var click = new Event();
		click.text = "0";
		link(field).notifyListeners(SWT.Selection, click);
		bench.settle();
	}

	private Link link(String field) {
		var line = (Composite) bench.control(field + ".problem");
		return (Link) Arrays.stream(line.getChildren()).filter(Link.class::isInstance).findFirst().orElseThrow();
	}
}
