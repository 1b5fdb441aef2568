package org.cspworkbench.core.begin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.figures.Period;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;

/** A first plan is empty, but sound and ready to be written in. */
class NewPlanTest {

	@Test
	void theFrameIsSoundAndFilledIn() throws Exception {
		var plan = NewPlan.of(new NewPlanWish("Safer Anyshire", "Anyshire", 2026, 1).checked(), "anyshire-2026").plan();
		assertEquals("2026/27", plan.getYears());
		assertEquals(Period.financialYear(2026), plan.getPeriod());
		assertEquals("Safer Anyshire", plan.getPartnership().getName());
		assertEquals("Anyshire", plan.getHomeArea().getName());
		assertEquals(4, plan.getRounds().size());
		assertEquals("Quarter 4 2026/27", plan.getRounds().getLast().getTitle());
		assertEquals(5, plan.getStatusValues().size());
		assertTrue(plan.getParts().size() >= 4);
		var sound = Diagnostician.INSTANCE.validate(plan);
		assertTrue(sound.getSeverity() < Diagnostic.ERROR, () -> String.valueOf(sound.getChildren()));
	}

	@Test
	void aPlanOfThreeYearsHasTwelveQuarters() throws Exception {
		var wish = new NewPlanWish("Safer Anyshire", "Anyshire", 2026, 3).checked();
		assertEquals("2026-29", wish.label());
		assertEquals(12, NewPlan.of(wish, "x").plan().getRounds().size());
	}

	@Test
	void whatIsMissingIsSaid() {
		assertEquals("Say for which partnership the plan is.", assertThrows(Refusal.class, () -> new NewPlanWish(" ", "Anyshire", 2026, 1).checked()).getMessage());
		assertEquals("A plan covers one to four years.", assertThrows(Refusal.class, () -> new NewPlanWish("P", "Anyshire", 2026, 5).checked()).getMessage());
	}
}
