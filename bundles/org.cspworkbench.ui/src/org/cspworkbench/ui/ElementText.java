package org.cspworkbench.ui;

import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** The name of an element in trees and tabs: one line, not too long. */
public final class ElementText {

	private static final int LONGEST = 90;

	private ElementText() {
	}

	public static String of(EObject element, Optional<PlanSession> session) {
		var labels = session.map(open -> open.adapters().adapt(element, IItemLabelProvider.class));
		var text = labels.filter(IItemLabelProvider.class::isInstance).map(provider -> ((IItemLabelProvider) provider).getText(element))
				.orElseGet(() -> element.eClass().getName());
		var line = text.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
	}
}
