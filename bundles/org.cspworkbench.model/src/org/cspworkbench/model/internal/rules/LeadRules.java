package org.cspworkbench.model.internal.rules;

import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.util.DiagnosticChain;

public final class LeadRules {

	private LeadRules() {
	}

	public static boolean oneStar(Action action, DiagnosticChain diagnostics) {
		var stars = action.getLeads().stream().filter(Lead::isPrimary).count();
		if (stars <= 1) {
			return true;
		}
		return Finding.warning(diagnostics, action, PlanPackage.Literals.ACTION__LEADS, "lead.twoStars",
				action.getRef() == null ? "" : action.getRef(), stars);
	}

	public static boolean named(Lead lead, DiagnosticChain diagnostics) {
		if (lead.getAgency() != null || Names.given(lead.getText(), lead.getRole(), lead.getUnit())) {
			return true;
		}
		return Finding.error(diagnostics, lead, PlanPackage.Literals.LEAD__AGENCY, "lead.unnamed");
	}
}
