package org.example.theme.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.core.check.Check;
import org.cspworkbench.core.check.Finding;
import org.cspworkbench.model.plan.Plan;
import org.eclipse.emf.ecore.EObject;

/** A rule that data cannot say: every place of the theme has been looked at since the plan began. */
public final class ThrowLinesAreChecked implements Check {

	@Override
	public List<Finding> findings(Plan plan) {
		var findings = new ArrayList<Finding>();
		plan.eAllContents().forEachRemaining(element -> {
			if (element.eClass().getName().equals("WaterPlace") && !isChecked(element, plan)) {
				findings.add(Finding.warning("water.notChecked", "Nobody has looked at the throw line of a place since the plan began. Look, and enter the day.", element));
			}
		});
		return findings;
	}

	private static boolean isChecked(EObject place, Plan plan) {
		var day = (LocalDate) place.eGet(place.eClass().getEStructuralFeature("checkedOn"));
		return day != null && (plan.getPeriod() == null || !day.isBefore(plan.getPeriod().first().atDay(1)));
	}
}
