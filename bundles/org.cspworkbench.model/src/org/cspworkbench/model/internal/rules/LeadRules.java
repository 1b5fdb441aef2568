package org.cspworkbench.model.internal.rules;

import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Stream;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.util.DiagnosticChain;

public final class LeadRules {

	private record Who(Agency agency, String unit, String role, String text) {
	}

	private LeadRules() {
	}

	public static boolean eachOnce(Action action, DiagnosticChain diagnostics) {
		var seen = new HashSet<Who>();
		var holds = true;
		for (var lead : action.getLeads()) {
			if (!seen.add(new Who(lead.getAgency(), lead.getUnit(), lead.getRole(), lead.getText()))) {
				holds = Finding.warning(diagnostics, lead, PlanPackage.Literals.LEAD__AGENCY, "lead.twice", FormHints.title(action), name(lead));
			}
		}
		return holds;
	}

	public static boolean named(Lead lead, DiagnosticChain diagnostics) {
		if (lead.getAgency() != null || Names.given(lead.getText(), lead.getRole(), lead.getUnit())) {
			return true;
		}
		return Finding.error(diagnostics, lead, PlanPackage.Literals.LEAD__AGENCY, "lead.unnamed");
	}

	private static String name(Lead lead) {
		return lead.getAgency() != null ? FormHints.title(lead.getAgency())
				: Stream.of(lead.getText(), lead.getRole(), lead.getUnit()).filter(Objects::nonNull).findFirst().orElseGet(() -> FormHints.title(lead));
	}
}
