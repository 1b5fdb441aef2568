package org.cspworkbench.core.compare;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One thing that sets two states of a plan apart. Elements are known by their ids, whatever has become of them. */
public sealed interface Difference {

	String id();

	/** The element as the later state has it, or the earlier one when the later has it no more. */
	EObject element();

	/** An element, with all that is in it, that only the later state has. */
	record Added(String id, EObject element) implements Difference {
	}

	/** An element, with all that is in it, that only the earlier state has. */
	record Dropped(String id, EObject element) implements Difference {
	}

	/** An element that has another container, or another place in the same container's features. */
	record Moved(String id, EObject before, EObject after) implements Difference {
		@Override
		public EObject element() {
			return after;
		}
	}

	/** Another value of a feature; of a containment, another order of the elements that both states have in it. */
	record Changed(String id, EStructuralFeature feature, EObject before, EObject after) implements Difference {
		@Override
		public EObject element() {
			return after;
		}
	}
}
