package org.cspworkbench.core.board;

import java.time.LocalDate;
import java.util.Optional;

import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.model.plan.StatusValue;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which actions to see. What is empty lets everything through. */
public record ActionFilter(Optional<Agency> agency, Optional<StatusValue> status, Optional<DueTime> due, Optional<Priority> priority, String words) {

	public static final ActionFilter ALL = new ActionFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

	public boolean accepts(Action action, LocalDate today) {
		return agency.map(wanted -> isLedBy(action, wanted)).orElse(true) && status.map(wanted -> wanted == action.getStatus()).orElse(true)
				&& due.map(wanted -> wanted == DueTime.of(action, today)).orElse(true) && priority.map(wanted -> EcoreUtil.isAncestor(wanted, action)).orElse(true) && says(action);
	}

	/** A unit's actions are the agency's too. */
	private static boolean isLedBy(Action action, Agency agency) {
		return action.getLeads().stream().anyMatch(lead -> lead.getAgency() != null && EcoreUtil.isAncestor(agency, lead.getAgency()));
	}

	private boolean says(Action action) {
		var wanted = words.strip().toLowerCase();
		return wanted.isEmpty() || (action.getRef() + " " + action.getText() + " " + action.getOutcome()).toLowerCase().contains(wanted);
	}
}
