package org.cspworkbench.app;

import java.util.ArrayDeque;

import org.cspworkbench.ui.window.PerspectiveOpener;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.renderers.swt.SashRenderer;

/** Leaves the pieces of a perspective that is made in turns for later, in the order in which they stand. */
final class PiecemealRenderer extends SashRenderer {

	@Override
	public void processContents(MElementContainer<MUIElement> container) {
		var waiting = PerspectiveOpener.waiting(modelService.getPerspectiveFor(container));
		if (waiting.isEmpty()) {
			super.processContents(container);
		} else {
			new ArrayDeque<>(container.getChildren()).descendingIterator().forEachRemaining(waiting.get()::addFirst);
		}
	}
}
