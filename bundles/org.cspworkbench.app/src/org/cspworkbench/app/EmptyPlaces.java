package org.cspworkbench.app;

import java.util.List;

import org.cspworkbench.ui.Ids;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Stacks and menus that nobody has put anything into take no room. */
final class EmptyPlaces {

	private final MApplication application;
	private final EModelService model;

	EmptyPlaces(MApplication application, EModelService model) {
		this.application = application;
		this.model = model;
	}

	void hide() {
		for (var stack : all(MPartStack.class)) {
			if (!Ids.EDITOR_STACK.equals(stack.getElementId())) {
				stack.setToBeRendered(isFilled(stack));
			}
		}
		for (int depth = 0; depth < 3; depth++) {
			all(MPartSashContainer.class).forEach(sash -> sash.setToBeRendered(isFilled(sash)));
		}
		for (var menu : model.findElements(application, null, MMenu.class, List.of(), EModelService.IN_MAIN_MENU)) {
			menu.setToBeRendered(!menu.getChildren().isEmpty());
		}
	}

	private <T extends MUIElement> List<T> all(Class<T> type) {
		return model.findElements(application, null, type, List.of(), EModelService.ANYWHERE);
	}

	private static boolean isFilled(MElementContainer<?> container) {
		return container.getChildren().stream().anyMatch(MUIElement::isToBeRendered);
	}
}
