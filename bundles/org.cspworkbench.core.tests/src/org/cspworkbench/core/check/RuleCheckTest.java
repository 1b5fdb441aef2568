package org.cspworkbench.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.cspworkbench.model.monitoring.MonitoringFactory;
import org.cspworkbench.model.plan.PlanPackage;
import org.cspworkbench.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

class RuleCheckTest {

	@Test
	void findingsAreAboutThePlanItselfThoughACopyIsLookedAt() {
		var plan = SamplePlans.load("tw-2022");
		var known = new RuleCheck().findings(plan).size();
		var action = plan.getPriorities().getFirst().getActions().getFirst();
		action.setText(null);
		var run = new CheckRun(plan);
		action.setText("Mended meanwhile");
		var findings = run.findings(List.of(new RuleCheck()));
		assertEquals(known + 1, findings.size());
		var finding = findings.stream().filter(one -> one.about() == action).findFirst().orElseThrow();
		assertEquals(Optional.of(PlanPackage.Literals.ACTION__TEXT), finding.feature());
		assertTrue(finding.sentence().endsWith(" is missing."), finding.sentence());
		assertSame(Finding.Severity.WARNING, finding.severity());
	}

	@Test
	void whatWasAcceptedIsNotRaisedAgainUntilItReadsOtherwise() {
		var plan = SamplePlans.load("tw-2022");
		var action = plan.getPriorities().getFirst().getActions().getFirst();
		Check check = copy -> List.of(Finding.warning("one", "Two are three.", copy.getPriorities().getFirst().getActions().getFirst()));
		var found = new CheckRun(plan).findings(List.of(check)).getFirst();
		var accepted = MonitoringFactory.eINSTANCE.createAcceptedFinding();
		accepted.setCheck("one");
		accepted.setAbout(action);
		accepted.setFingerprint(found.fingerprint());
		plan.getAcceptedFindings().add(accepted);
		assertEquals(List.of(), new CheckRun(plan).findings(List.of(check)));
		Check other = copy -> List.of(Finding.warning("one", "Two are four.", copy.getPriorities().getFirst().getActions().getFirst()));
		assertEquals(1, new CheckRun(plan).findings(List.of(other)).size());
	}

	@Test
	void theGravestFindingsComeFirst() {
		var plan = SamplePlans.load("tw-2022");
		Check check = copy -> List.of(Finding.hint("one", "A hint.", copy), Finding.error("two", "An error.", copy), Finding.warning("three", "A warning.", copy), Finding.error("four", "Another.", copy));
		assertEquals(List.of("An error.", "Another.", "A warning.", "A hint."), new CheckRun(plan).findings(List.of(check)).stream().map(Finding::sentence).toList());
	}

	@Test
	void aPlaceIsToldFromTheOutsideIn() {
		var plan = SamplePlans.load("tw-2020");
		var section = plan.getParts().getFirst().getSections().getFirst();
		assertEquals(plan.getParts().getFirst().getTitle() + " › " + section.getTitle(), PlaceInPlan.of(section));
	}
}
