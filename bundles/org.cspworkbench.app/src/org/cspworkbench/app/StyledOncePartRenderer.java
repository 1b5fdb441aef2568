package org.cspworkbench.app;

import org.cspworkbench.forms.StyledOnce;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.renderers.swt.ContributedPartRenderer;
import org.eclipse.swt.widgets.Composite;

/** A part keeps the colours that it has got when it was made. */
final class StyledOncePartRenderer extends ContributedPartRenderer {

	@Override
	public void postProcess(MUIElement element) {
		super.postProcess(element);
		if (element.getWidget() instanceof Composite part) {
			part.getDisplay().asyncExec(() -> {
				if (!part.isDisposed()) {
					StyledOnce.mark(part);
				}
			});
		}
	}
}
