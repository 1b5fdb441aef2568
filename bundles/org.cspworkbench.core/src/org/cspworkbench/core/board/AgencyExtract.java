package org.cspworkbench.core.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A copy of a plan with the actions of one agency only, to be printed for it. */
public final class AgencyExtract {

	private AgencyExtract() {
	}

	/** Those who lead beside the agency are still named, but are not listed for themselves. */
	public static Plan of(Plan plan, Agency agency) {
		var copier = new EcoreUtil.Copier();
		var extract = (Plan) copier.copy(plan);
		copier.copyReferences();
		var wanted = (Agency) copier.get(agency);
		var filter = new ActionFilter(Optional.of(wanted), Optional.empty(), Optional.empty(), Optional.empty(), "");
		var others = new ArrayList<EObject>(ActionBoard.actions(extract).stream().filter(action -> !filter.accepts(action, LocalDate.MIN)).toList());
		others.addAll(extract.getReviews());
		EcoreUtil.deleteAll(others, true);
		for (var action : ActionBoard.actions(extract)) {
			for (var lead : action.getLeads()) {
				if (lead.getAgency() != null && !EcoreUtil.isAncestor(wanted, lead.getAgency())) {
					lead.setText(ActionBoard.name(lead.getAgency()));
					lead.setAgency(null);
				}
			}
		}
		return extract;
	}
}
