package org.cspworkbench.ui;

import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.forms.FormSite;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The name of an element in trees and tabs: one line, not too long, and the same that its form bears. */
public final class ElementText {

	private static final int LONGEST = 90;

	private ElementText() {
	}

	public static String of(EObject element, Optional<PlanSession> session) {
		var text = session.map(open -> new Names(open).name(element)).orElseGet(() -> element.eClass().getName());
		var line = text.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
	}

	private record Names(PlanSession session) implements FormSite {

		@Override
		public EditingDomain editingDomain() {
			return session.domain();
		}
	}
}
