package org.cspworkbench.model.internal.rules;

import java.time.LocalDate;

import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;

public final class DateRules {

	private DateRules() {
	}

	public static boolean inOrder(EObject about, LocalDate from, LocalDate to, DiagnosticChain diagnostics) {
		if (from == null || to == null || !to.isBefore(from)) {
			return true;
		}
		return Finding.error(diagnostics, about, null, "date.order", FormHints.title(about), from.toString(), to.toString());
	}

	public static boolean oneToFourYears(Plan plan, DiagnosticChain diagnostics) {
		var period = plan.getPeriod();
		if (period == null || period.months() >= 12 && period.months() <= 48) {
			return true;
		}
		return Finding.warning(diagnostics, plan, PlanPackage.Literals.PLAN__PERIOD, "date.planLength", period.months());
	}
}
