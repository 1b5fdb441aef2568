package org.cspworkbench.ui;

import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.assessment.Part;
import org.cspworkbench.model.assessment.Section;
import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.eclipse.emf.ecore.EObject;

/** The elements that people know by name and open in a tab; all others are shown in the tab of the one around them. */
public final class Landmark {

	private Landmark() {
	}

	public static EObject around(EObject element) {
		return is(element) || element.eContainer() == null ? element : around(element.eContainer());
	}

	public static boolean is(EObject element) {
		return switch (element) {
			case Plan plan -> true;
			case Part part -> true;
			case Section section -> true;
			case Block block -> true;
			case Priority priority -> true;
			case Action action -> true;
			case Agency agency -> true;
			default -> element.eContainer() instanceof Plan && element.eContainingFeature().isMany();
		};
	}
}
