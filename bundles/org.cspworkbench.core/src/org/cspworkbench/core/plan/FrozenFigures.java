package org.cspworkbench.core.plan;

import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanStatus;
import org.eclipse.emf.ecore.EObject;

/** Once a plan is signed off its figures are what was agreed: words may still be mended, figures not. Its status says when that begins and ends. */
final class FrozenFigures {

	private FrozenFigures() {
	}

	static boolean areIn(Plan plan) {
		return plan != null && isSignedOff(plan.getStatus());
	}

	/** Whether the object is part of the figures of a plan that is signed off. */
	static boolean hold(Object object, Plan plan) {
		return object instanceof EObject element && areIn(plan) && isFigure(element);
	}

	private static boolean isSignedOff(PlanStatus status) {
		return switch (status) {
		case SIGNED_OFF, PUBLISHED, ARCHIVED -> true;
		case DRAFT, CONSULTATION -> false;
		};
	}

	private static boolean isFigure(EObject element) {
		return FiguresPackage.Literals.SERIES.isInstance(element) || FiguresPackage.Literals.FIGURE.isInstance(element);
	}
}
