package org.cspworkbench.core.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.cspworkbench.model.plan.Action;
import org.cspworkbench.testkit.SamplePlans;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class AgencyExtractTest {

	@Test
	void holdsTheAgencysActionsAndNamesThoseWhoLeadWithIt() {
		var plan = SamplePlans.load("tw-2022");
		var before = EcoreUtil.copy(plan);
		var shared = ActionBoard.actions(plan).stream().filter(action -> action.getLeads().stream().filter(lead -> lead.getAgency() != null).count() > 1).findFirst().orElseThrow();
		var agency = shared.getLeads().getFirst().getAgency();
		var expected = ActionBoard.actions(plan, new ActionFilter(Optional.of(agency), Optional.empty(), Optional.empty(), Optional.empty(), ""), LocalDate.now());
		var extract = AgencyExtract.of(plan, agency);
		assertEquals(expected.stream().map(Action::getText).toList(), ActionBoard.actions(extract).stream().map(Action::getText).toList());
		var there = ActionBoard.actions(extract).get(expected.indexOf(shared));
		assertEquals(shared.getLeads().size(), there.getLeads().size());
		assertEquals(ActionBoard.leads(shared), ActionBoard.leads(there));
		assertTrue(EcoreUtil.equals(before, plan));
	}
}
