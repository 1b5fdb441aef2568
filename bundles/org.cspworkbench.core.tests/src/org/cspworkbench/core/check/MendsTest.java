package org.cspworkbench.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.cspworkbench.model.figures.FiguresFactory;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;

class MendsTest {

	private final Plan plan = SamplePlans.load("tw-2022");
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), new BasicCommandStack());

	@Test
	void aLeadThatNamesNobodyGoesAndComesBackWithUndo() {
		var action = plan.getPriorities().getFirst().getActions().getFirst();
		var leads = List.copyOf(action.getLeads());
		var nobody = PlanFactory.eINSTANCE.createLead();
		action.getLeads().add(nobody);
		mend(nobody);
		assertEquals(leads, action.getLeads());
		domain.getCommandStack().undo();
		assertEquals(nobody, action.getLeads().getLast());
	}

	@Test
	void aKeyIsWrittenAsKeysAre() {
		assertEquals("anti-social.incidents", KeyInForm.inForm(" Anti social.-Incidents! "));
		assertEquals("cafe", KeyInForm.inForm("Café"));
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKey("ASB Incidents");
		plan.getIndicators().add(indicator);
		mend(indicator);
		assertEquals("asb-incidents", indicator.getKey());
	}

	@Test
	void theSecondOfTwoGetsAKeyOfItsOwn() {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		var taken = plan.getIndicators().getFirst().getKey();
		indicator.setKey(taken);
		plan.getIndicators().add(indicator);
		mend(indicator);
		assertEquals(taken + "-2", indicator.getKey());
	}

	@Test
	void aThemeThatIsListedTwiceIsListedOnce() {
		for (int i = 0; i < 2; i++) {
			var use = PlanFactory.eINSTANCE.createThemeUse();
			use.setTheme("of-our-own");
			plan.getThemes().add(use);
		}
		mend(plan.getThemes().getLast());
		assertEquals(1, plan.getThemes().stream().filter(use -> "of-our-own".equals(use.getTheme())).count());
	}

	@Test
	void aFindingThatWasAcceptedIsRaisedAgainOnlyWithOtherWords() {
		var indicator = FiguresFactory.eINSTANCE.createIndicator();
		indicator.setKey("ASB Incidents");
		plan.getIndicators().add(indicator);
		var finding = found(indicator).getFirst();
		domain.getCommandStack().execute(Acceptance.of(domain, plan, finding, "It is called so elsewhere", LocalDate.of(2022, 5, 1)));
		assertTrue(found(indicator).stream().noneMatch(each -> each.sentence().equals(finding.sentence())));
		indicator.setKey("ASB Reports");
		assertTrue(found(indicator).stream().anyMatch(each -> each.key().equals(finding.key()) && each.sentence().contains("ASB Reports")));
		domain.getCommandStack().undo();
		assertEquals(List.of(), plan.getAcceptedFindings());
	}

	private List<Finding> found(EObject about) {
		return new CheckRun(plan).findings(List.of(new RuleCheck())).stream().filter(finding -> finding.about() == about).toList();
	}

	/** Makes the one mend that is offered for the element, after which nothing with a mend is found about it. */
	private void mend(EObject about) {
		var fixes = new CheckRun(plan).findings(List.of(new RuleCheck())).stream().filter(finding -> finding.about() == about).flatMap(finding -> finding.fixes().stream()).toList();
		assertEquals(1, fixes.size());
		assertFalse(fixes.getFirst().label().isBlank());
		domain.getCommandStack().execute(fixes.getFirst().step().apply(domain, about));
		assertTrue(new RuleCheck().findings(plan).stream().filter(finding -> finding.about() == about).allMatch(finding -> finding.fixes().isEmpty()));
	}
}
