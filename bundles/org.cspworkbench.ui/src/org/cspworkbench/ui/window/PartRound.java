package org.cspworkbench.ui.window;

import java.util.Comparator;
import java.util.List;

import org.cspworkbench.ui.Ids;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

import jakarta.inject.Inject;

/** Brings the keyboard from part to part. */
@Creatable
public class PartRound {

	/** Column by column, as the parts are seen. */
	private static final Comparator<MPart> PLACES = Comparator.comparingInt((MPart part) -> place(part).x).thenComparingInt(part -> place(part).y);

	@Inject
	private MApplication application;

	@Inject
	private MWindow window;

	@Inject
	private EModelService model;

	@Inject
	private EPartService parts;

	/** From one part that is seen to the next, or to the one before. */
	public void goOn(int step) {
		var seen = model.findElements(window, null, MPart.class, List.of(), EModelService.PRESENTATION).stream().distinct()
				.filter(part -> part.getWidget() instanceof Control control && control.isVisible()).sorted(PLACES).toList();
		goOn(seen, parts.getActivePart(), step);
	}

	/** From one tab among the editors to the next, or to the one before. */
	public void goOnInEditors(int step) {
		var stack = (MPartStack) model.find(Ids.EDITOR_STACK, application);
		var tabs = stack.getChildren().stream().filter(MUIElement::isToBeRendered).filter(MPart.class::isInstance).map(MPart.class::cast).toList();
		goOn(tabs, stack.getSelectedElement(), step);
	}

	private void goOn(List<MPart> all, MUIElement from, int step) {
		if (!all.isEmpty()) {
			parts.activate(all.get(Math.floorMod(all.indexOf(from) + step, all.size())), true);
		}
	}

	private static Point place(MPart part) {
		return ((Control) part.getWidget()).toDisplay(0, 0);
	}
}
