package org.cspworkbench.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.workbench.renderers.swt.WorkbenchRendererFactory;

/** Makes the widgets of the window: as the platform does, but for what would let one wait. */
public class WindowRenderers extends WorkbenchRendererFactory {

	private final Map<Class<?>, AbstractPartRenderer> renderers = new HashMap<>();

	@Override
	public AbstractPartRenderer getRenderer(MUIElement element, Object parent) {
		return switch (element) {
			case MPerspectiveStack stack -> one(PerspectivesRenderer.class, PerspectivesRenderer::new);
			case MPartSashContainer sash -> one(PiecemealRenderer.class, PiecemealRenderer::new);
			case MPart part -> one(StyledOncePartRenderer.class, StyledOncePartRenderer::new);
			default -> super.getRenderer(element, parent);
		};
	}

	private AbstractPartRenderer one(Class<?> type, Supplier<AbstractPartRenderer> maker) {
		return renderers.computeIfAbsent(type, missing -> {
			var renderer = maker.get();
			initRenderer(renderer);
			return renderer;
		});
	}
}
