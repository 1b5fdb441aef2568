package org.cspworkbench.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.Test;

class FormHintsTest {

	@Test
	void labelsAreWords() {
		assertEquals("Sign offs", FormHints.label(PlanPackage.Literals.PLAN__SIGN_OFFS));
		assertEquals("In force", FormHints.label(PlanPackage.Literals.PLAN__PERIOD));
		assertEquals("Text", FormHints.label(AssessmentPackage.Literals.BLOCK));
		assertEquals("Fact box", FormHints.label(AssessmentPackage.Literals.FACT_BOX));
		assertEquals("Hidden because it is small", FormHints.label(FiguresPackage.Literals.ABSENCE.getEEnumLiteral("SUPPRESSED")));
	}

	@Test
	void columnsAreFeatures() {
		assertEquals(List.of("ref", "text", "leads", "measures", "status"),
				FormHints.columns(PlanPackage.Literals.PRIORITY__ACTIONS).stream().map(ENamedElement::getName).toList());
		assertEquals(List.of(), FormHints.columns(PlanPackage.Literals.PLAN__TITLE));
	}

	@Test
	void hintsAnswerAsTheyAreWritten() {
		assertEquals(Optional.of("status"), FormHints.control(PlanPackage.Literals.ACTION__STATUS));
		assertEquals(Optional.of("Progress"), FormHints.group(PlanPackage.Literals.ACTION__STATUS));
		assertEquals(Optional.empty(), FormHints.group(PlanPackage.Literals.ACTION__TEXT));
		assertTrue(FormHints.isHidden(PlanPackage.Literals.PLAN__METAMODEL_VERSION));
		assertTrue(FormHints.isReadOnly(PlanPackage.Literals.ORIGIN__ELEMENT_ID));
		assertFalse(FormHints.isHidden(PlanPackage.Literals.PLAN__TITLE));
		assertFalse(FormHints.isReadOnly(PlanPackage.Literals.PLAN__TITLE));
		assertTrue(FormHints.help(FiguresPackage.Literals.FIGURE__VALUE).contains("never 0"));
	}

	@Test
	void titlesFollowPointers() {
		var agency = PartnershipFactory.eINSTANCE.createAgency();
		agency.setName("Domestic Abuse Volunteer Support Services");
		var lead = PlanFactory.eINSTANCE.createLead();
		assertEquals("Lead", FormHints.title(lead));
		lead.setAgency(agency);
		assertEquals("Domestic Abuse Volunteer Support Services", FormHints.title(lead));
		var figure = FiguresFactory.eINSTANCE.createFigure();
		figure.setPeriod(Period.calendarYear(2019));
		assertEquals("2019-01/2019-12", FormHints.title(figure));
	}

	@Test
	void longTitlesAreShortened() {
		var action = PlanFactory.eINSTANCE.createAction();
		action.setText("Provide support to victims and survivors at every level of risk, with a helpline that is promoted, and training.\n\nMore.");
		var title = FormHints.title(action);
		assertTrue(title.length() <= 80 && title.endsWith("…"), title);
		action.setText("  \n ");
		assertEquals("Action", FormHints.title(action));
	}
}
