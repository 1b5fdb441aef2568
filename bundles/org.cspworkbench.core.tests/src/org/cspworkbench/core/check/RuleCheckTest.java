package org.cspworkbench.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

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
}
