package org.cspworkbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.plan.RecommendedStep;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Single fields: what is typed goes into the plan, each visit is one named step, and undo brings the widgets back. */
class FieldsTest {

	private final SamplePlan sample = new SamplePlan();
	private final Workbench bench = new Workbench();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void typingIsOneStepForEachVisit() {
		bench.show(sample.priority);
		bench.type("Priority.title", "Violence at home");
		assertEquals("Violence at home", sample.priority.getTitle());
		assertEquals("Change title", bench.undoLabel());
		assertEquals("Violence at home".length(), bench.lettersTyped(), "the site hears of every letter after the first change");
		bench.leave("Priority.title");
		bench.type("Priority.title", "Abuse");
		bench.leave("Priority.title");
		bench.undo();
		assertEquals("Violence at home", sample.priority.getTitle());
		assertEquals("Violence at home", bench.text("Priority.title").getText());
		bench.undo();
		assertEquals("Domestic abuse", sample.priority.getTitle());
		assertEquals("Domestic abuse", bench.text("Priority.title").getText());
		assertFalse(bench.stack().canUndo());
	}

	@Test
	void savingInTheMiddleOfAVisitBeginsAnotherStep() {
		bench.show(sample.priority);
		bench.type("Priority.title", "Violence");
		bench.stack().saveIsDone();
		bench.text("Priority.title").append(" at home");
		bench.settle();
		assertTrue(bench.stack().isSaveNeeded());
		bench.undo();
		assertEquals("Violence", sample.priority.getTitle());
	}

	@Test
	void aTextThatIsTakenAwayIsNoEmptyText() {
		bench.show(sample.priority);
		bench.type("Priority.theme", "");
		bench.leave("Priority.theme");
		assertNull(sample.priority.getTheme());
		bench.undo();
		assertEquals("domestic-abuse", sample.priority.getTheme());
	}

	@Test
	void changesFromElsewhereAreShownAndNotWrittenBack() {
		bench.show(sample.priority);
		var elsewhere = SetCommand.create(bench.editingDomain(), sample.priority,
				sample.priority.eClass().getEStructuralFeature("title"), "From elsewhere");
		bench.stack().execute(elsewhere);
		bench.settle();
		assertEquals("From elsewhere", bench.text("Priority.title").getText());
		assertSame(elsewhere, bench.stack().getUndoCommand());
	}

	@Test
	void theHeadingOfTheFormFollowsTheName() {
		bench.show(sample.priority);
		bench.type("Priority.title", "Violence at home");
		assertEquals("Violence at home", bench.control(Label.class, "form.title").getText());
	}

	@Test
	void aChoiceIsAStepOfItsOwn() {
		bench.show(sample.priority);
		bench.choose("Priority.recommendation", "Merge");
		assertEquals(RecommendedStep.MERGE, sample.priority.getRecommendation());
		assertEquals("Change recommendation", bench.undoLabel());
		bench.undo();
		assertEquals("Retain", bench.control(Combo.class, "Priority.recommendation").getText());
	}

	@Test
	void thePlansOwnWordsAreUsedInLabelsAndSteps() {
		bench.terms(Map.of("Priority.title", "Heading of the theme"));
		bench.show(sample.priority);
		assertEquals("Heading of the theme", bench.control(Label.class, "Priority.title.label").getText());
		bench.type("Priority.title", "x");
		assertEquals("Change heading of the theme", bench.undoLabel());
	}

	@Test
	void aPeriodIsTypedAsAnalystsWriteIt() {
		bench.show(sample.plan);
		bench.type("Plan.reportingPeriod", "year to Oct 2019");
		bench.leave("Plan.reportingPeriod");
		assertEquals(Period.yearTo(YearMonth.of(2019, 10)), sample.plan.getReportingPeriod());
		assertEquals("Nov 2018 – Oct 2019", bench.text("Plan.reportingPeriod").getText());
		assertEquals("Change reporting period", bench.undoLabel());
		bench.undo();
		assertNull(sample.plan.getReportingPeriod());
		assertFalse(bench.stack().canUndo());
	}

	@Test
	void aDateIsTypedInAnyUsualWay() {
		var action = sample.priority.getActions().getLast();
		bench.show(action);
		bench.type("Action.due", "1/4/2021");
		bench.leave("Action.due");
		assertEquals(LocalDate.of(2021, 4, 1), action.getDue());
		assertEquals("1 Apr 2021", bench.text("Action.due").getText());
		bench.undo();
		assertEquals(LocalDate.of(2021, 3, 31), action.getDue());
	}

	@Test
	void aDayOfAnActionWithoutItsYearLiesInTheYearOfThePlan() {
		var action = sample.priority.getActions().getLast();
		bench.show(action);
		bench.type("Action.due", "31 jan");
		bench.leave("Action.due");
		assertEquals(LocalDate.of(2021, 1, 31), action.getDue());
	}

	@Test
	void aReferenceIsFoundByPartOfAName() {
		bench.show(sample.series);
		bench.type("Series.indicator", "");
		bench.leave("Series.indicator");
		assertNull(sample.series.getIndicator());
		bench.type("Series.indicator", "domestic abuse inc");
		assertNull(sample.series.getIndicator(), "half a name is nobody");
		bench.press(bench.text("Series.indicator"), SWT.CR, 0);
		assertSame(sample.incidents, sample.series.getIndicator());
		assertEquals("Domestic abuse incidents", bench.text("Series.indicator").getText());
		bench.undo();
		assertNull(sample.series.getIndicator());
	}

	@Test
	void aReferenceOpensInAFormOfItsOwn() {
		bench.show(sample.series);
		bench.click("Series.indicator.open");
		assertEquals(List.of(sample.incidents), bench.opened());
	}

	@Test
	void aTickIsAStep() {
		bench.show(sample.incidents);
		bench.click("Indicator.exhaustive");
		assertTrue(sample.incidents.isExhaustive());
		assertEquals("Change parts add up", bench.undoLabel());
		bench.undo();
		assertFalse(sample.incidents.isExhaustive());
	}

	@Test
	void aNumberIsShownWithItsCommasAndKeepsTheFormThatIsTyped() {
		bench.show(sample.incidents);
		bench.type("Indicator.multiplier", "100000");
		assertEquals(100_000, sample.incidents.getMultiplier());
		assertEquals("100000", bench.text("Indicator.multiplier").getText());
		bench.leave("Indicator.multiplier");
		assertEquals("100,000", bench.text("Indicator.multiplier").getText());
	}

	@Test
	void markdownIsTypedAndUndoneWithoutMovingTheCaret() {
		bench.show(sample.priority);
		var text = bench.control(StyledText.class, "Priority.scope");
		text.setFocus();
		text.insert("Repeat victims");
		text.setCaretOffset(6);
		bench.settle();
		assertEquals("Repeat victims", sample.priority.getScope());
		sample.priority.setScope("Repeat victims and their children");
		bench.settle();
		assertEquals("Repeat victims and their children", text.getText());
		assertEquals(6, text.getCaretOffset());
	}

	@Test
	void theFieldThatHadTheKeyboardGetsItBack() {
		bench.show(sample.priority);
		bench.text("Priority.strapLine").forceFocus();
		bench.settle();
		var elsewhere = new Text(bench.shell(), SWT.SINGLE);
		bench.shell().layout();
		elsewhere.forceFocus();
		bench.settle();
		bench.form().focus();
		assertTrue(bench.text("Priority.strapLine").isFocusControl());
	}

	@Test
	void aPartIsAddedAndTakenAwayInPlace() {
		bench.show(sample.plan);
		bench.click("Plan.producer.add");
		assertEquals("Add contact point", bench.undoLabel());
		bench.type("ContactPoint.role", "Analyst");
		bench.leave("ContactPoint.role");
		assertEquals("Analyst", sample.plan.getProducer().getRole());
		bench.click("Plan.producer.delete");
		assertNull(sample.plan.getProducer());
		bench.undo();
		assertEquals("Analyst", bench.text("ContactPoint.role").getText());
	}

	@Test
	void aPlanOpenedForReadingOnlyCannotBeTypedInto() {
		bench.readOnly();
		bench.show(sample.plan);
		assertEquals(SWT.READ_ONLY, bench.text("Plan.title").getStyle() & SWT.READ_ONLY);
		assertEquals("Draft", bench.text("Plan.status").getText());
		assertTrue(WidgetIds.find(bench.shell(), "Plan.priorities.add").isEmpty());
		assertTrue(WidgetIds.find(bench.shell(), "Plan.producer.add").isEmpty());
	}
}
