package org.cspworkbench.core.check;

import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.model.FormHints;
import org.eclipse.emf.ecore.EObject;

/** Where an element is in its plan, in the words of the plan from the outside in. */
public final class PlaceInPlan {

	private static final String BETWEEN = " › ";

	private PlaceInPlan() {
	}

	/** The plan itself is left out, unless it is the element asked about. */
	public static String of(EObject element) {
		var names = new ArrayList<String>(List.of(FormHints.title(element)));
		for (var around = element.eContainer(); around != null && around.eContainer() != null; around = around.eContainer()) {
			names.addFirst(FormHints.title(around));
		}
		return String.join(BETWEEN, names);
	}
}
