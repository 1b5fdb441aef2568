package org.cspworkbench.ui;

import java.util.Map;
import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.parts.EditorPart;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jakarta.inject.Inject;

/** Opens an element of a plan in an editor tab of its own, or brings its tab to the front. */
@Creatable
public class EditorOpener {

	@Inject
	private TabOpener tabs;

	@Inject
	private PlanOpener plans;

	/** Opens a plan, or an older state of one, which is read beside the window. */
	public void open(String plan) {
		plans.open(plan, session -> open(session, session.plan()));
	}

	public MPart open(PlanSession session, EObject element) {
		return tabs.open(Ids.EDITOR, Map.of(Ids.EDITOR_PLAN, session.id(), Ids.EDITOR_ELEMENT, session.idOf(element)));
	}

	/** Goes to a field: in the tab of the nearest element around it that people know by name, else in one of its own. */
	public void reveal(PlanSession session, EObject element, Optional<EStructuralFeature> feature) {
		var place = Landmark.around(element);
		if (!(open(session, place).getObject() instanceof EditorPart editor) || !editor.reveal(element, feature)) {
			open(session, element);
		}
	}
}
