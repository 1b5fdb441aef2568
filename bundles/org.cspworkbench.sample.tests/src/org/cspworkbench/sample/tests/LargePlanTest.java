package org.cspworkbench.sample.tests;

import static org.cspworkbench.testkit.PlanAssertions.assertValid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cspworkbench.model.figures.Figure;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.testkit.LargePlan;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class LargePlanTest {

	@Test
	void itIsAsLargeAsOneAskedFor() {
		var plan = LargePlan.seeded(1).actions(1000).years(5).build();
		assertEquals(1000, Words.elements(plan, Action.class).count());
		assertEquals(40 * (5 * 12 + 20 * 5), Words.elements(plan, Figure.class).count());
	}

	@Test
	void itIsAValidPlan() {
		assertValid(LargePlan.seeded(2).actions(100).years(2).build());
	}

	@Test
	void theSameSeedGivesTheSamePlan() {
		assertTrue(EcoreUtil.equals(LargePlan.seeded(7).actions(50).years(1).build(), LargePlan.seeded(7).actions(50).years(1).build()));
		assertFalse(EcoreUtil.equals(LargePlan.seeded(7).actions(50).years(1).build(), LargePlan.seeded(8).actions(50).years(1).build()));
	}
}
