package org.cspworkbench.ui.window;

import java.util.List;

import org.cspworkbench.forms.WidgetIds;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** One button for each perspective; the one that is shown is pressed in. */
public class PerspectiveSwitcher {

	@Inject
	private MApplication application;

	@Inject
	private MWindow window;

	@Inject
	private EModelService model;

	private ToolBar bar;

	@PostConstruct
	void create(Composite parent, PerspectiveOpener opener, IEventBroker events) {
		EventHandler switched = this::switched;
		events.subscribe(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, switched);
		parent.addDisposeListener(event -> events.unsubscribe(switched));
		bar = WidgetIds.tag(new ToolBar(parent, SWT.FLAT), "perspectives");
		for (var perspective : model.findElements(application, null, MPerspective.class, List.of())) {
			var item = new ToolItem(bar, SWT.RADIO);
			item.setText("  " + perspective.getLocalizedLabel() + "  ");
			item.setToolTipText(perspective.getLocalizedTooltip());
			item.setData(perspective);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					opener.open(perspective);
				}
			});
		}
		press();
	}

	private void switched(Event event) {
		if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack) {
			press();
		}
	}

	private void press() {
		if (bar == null || bar.isDisposed()) {
			return;
		}
		var shown = model.getActivePerspective(window);
		for (var item : bar.getItems()) {
			item.setSelection(item.getData() == shown || shown == null && item == bar.getItem(0));
		}
	}
}
