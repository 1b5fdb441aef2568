package org.cspworkbench.ui.navigator;

import java.util.List;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.emf.ecore.EObject;

/** A headed group of elements in the navigator. It exists only for reading; in the plan they lie in one list each. */
record Branch(PlanSession session, Kind kind, List<? extends EObject> elements) {

	enum Kind {
		PRIORITIES, INDICATORS, SERIES, SOURCES, AREAS, AGENCIES, GLOSSARY, REVIEWS, ROUNDS, DUTIES, SCORINGS
	}

	String label() {
		return UiMessages.text("navigator.branch." + kind.name().toLowerCase(), elements.size());
	}

	/** One branch is the same as another when it stands at the same place, whatever it holds now: the tree keeps it open. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Branch branch && branch.session == session && branch.kind == kind;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(session) * 31 + kind.hashCode();
	}
}
