package org.cspworkbench.app;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.renderers.swt.LazyStackRenderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/**
 * One perspective above the others. Those that are not shown stay where they are: to move all of their widgets into a window out of sight and back, as the
 * platform's own renderer does, is felt at every turn.
 */
final class PerspectivesRenderer extends LazyStackRenderer {

	@Inject
	private IPresentationEngine engine;

	@PostConstruct
	void listen(IEventBroker events) {
		init(events);
	}

	@Override
	public Object createWidget(MUIElement element, Object parent) {
		if (!(element instanceof MPerspectiveStack && parent instanceof Composite room)) {
			return null;
		}
		var stack = new Composite(room, SWT.NONE);
		getContext(element).get(IStylingEngine.class).setClassname(stack, "perspectiveLayout");
		stack.setLayout(new StackLayout());
		return stack;
	}

	@Override
	public void postProcess(MUIElement element) {
		super.postProcess(element);
		if (element instanceof MPerspectiveStack stack && stack.getSelectedElement() != null && stack.getSelectedElement().getWidget() instanceof Control shown) {
			raise(shown);
		}
	}

	@Override
	protected void showTab(MUIElement element) {
		var perspective = (MPerspective) element;
		if (perspective.getWidget() == null) {
			engine.createGui(perspective);
		}
		super.showTab(perspective);
		raise((Control) perspective.getWidget());
		perspective.getContext().get(EPartService.class).switchPerspective(perspective);
	}

	private static void raise(Control perspective) {
		((StackLayout) perspective.getParent().getLayout()).topControl = perspective;
		perspective.getParent().layout();
		perspective.moveAbove(null);
	}
}
