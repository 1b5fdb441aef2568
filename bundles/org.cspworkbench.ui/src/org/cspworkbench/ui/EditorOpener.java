package org.cspworkbench.ui;

import java.util.Optional;

import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.emf.ecore.EObject;

import jakarta.inject.Inject;

/** Opens an element of a plan in an editor tab of its own, or brings its tab to the front. */
@Creatable
public class EditorOpener {

	@Inject
	private MApplication application;

	@Inject
	private EModelService model;

	@Inject
	private EPartService parts;

	public MPart open(PlanSession session, EObject element) {
		var elementId = session.idOf(element);
		return find(session.id(), elementId).map(part -> parts.showPart(part, PartState.ACTIVATE)).orElseGet(() -> create(session.id(), elementId));
	}

	private Optional<MPart> find(String plan, String element) {
		return parts.getParts().stream().filter(part -> Ids.EDITOR.equals(part.getElementId()))
				.filter(part -> plan.equals(part.getPersistedState().get(Ids.EDITOR_PLAN)))
				.filter(part -> element.equals(part.getPersistedState().get(Ids.EDITOR_ELEMENT))).findFirst();
	}

	private MPart create(String plan, String element) {
		var part = parts.createPart(Ids.EDITOR);
		part.getPersistedState().put(Ids.EDITOR_PLAN, plan);
		part.getPersistedState().put(Ids.EDITOR_ELEMENT, element);
		var stack = (MPartStack) model.find(Ids.EDITOR_STACK, application);
		stack.getChildren().add(part);
		return parts.showPart(part, PartState.ACTIVATE);
	}
}
