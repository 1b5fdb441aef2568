package org.cspworkbench.ui.start;

import java.util.Map;

import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.TabOpener;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The window comes up with the keyboard in the tab that was in front, and without a single tab with the start page. */
public class StartPage {

	@Inject
	private MApplication application;

	@Inject
	private EModelService model;

	@PostConstruct
	void listen(IEventBroker events) {
		events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> started());
	}

	private void started() {
		var editors = (MPartStack) model.find(Ids.EDITOR_STACK, application);
		var window = application.getChildren().getFirst().getContext();
		if (editors.getChildren().stream().noneMatch(MUIElement::isToBeRendered)) {
			ContextInjectionFactory.make(TabOpener.class, window).open(Ids.START, Map.of());
		} else if (editors.getSelectedElement() instanceof MPart front) {
			window.get(EPartService.class).activate(front, true);
		}
	}
}
