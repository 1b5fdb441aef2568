package org.cspworkbench.ui.start;

import java.util.Map;

import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.TabOpener;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** When the window comes up without a single tab, it comes up with the start page. */
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
		if (editors.getChildren().stream().noneMatch(MUIElement::isToBeRendered)) {
			ContextInjectionFactory.make(TabOpener.class, application.getChildren().getFirst().getContext()).open(Ids.START, Map.of());
		}
	}
}
