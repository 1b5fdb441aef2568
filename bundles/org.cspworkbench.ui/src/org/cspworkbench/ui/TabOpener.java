package org.cspworkbench.ui;

import java.util.Map;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import jakarta.inject.Inject;

/** Opens a tab among the editors, or brings to the front the one that shows the same. */
@Creatable
public class TabOpener {

	@Inject
	private MApplication application;

	@Inject
	private EModelService model;

	@Inject
	private EPartService parts;

	/** The state says what the tab shows; it is remembered with it. */
	public MPart open(String descriptor, Map<String, String> state) {
		return parts.getParts().stream().filter(part -> descriptor.equals(part.getElementId()) && part.getPersistedState().entrySet().containsAll(state.entrySet())).findFirst()
				.map(part -> parts.showPart(part, PartState.ACTIVATE)).orElseGet(() -> create(descriptor, state));
	}

	private MPart create(String descriptor, Map<String, String> state) {
		var part = parts.createPart(descriptor);
		part.getPersistedState().putAll(state);
		((MPartStack) model.find(Ids.EDITOR_STACK, application)).getChildren().add(part);
		return parts.showPart(part, PartState.ACTIVATE);
	}
}
