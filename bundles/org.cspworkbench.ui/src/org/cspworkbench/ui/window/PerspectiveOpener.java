package org.cspworkbench.ui.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import jakarta.inject.Inject;

/**
 * Turns to a perspective. One that has no widgets yet gets them out of sight, piece after piece, each in a turn of the event loop of its own; until then the
 * one before it stays.
 */
@Creatable
public class PerspectiveOpener {

	private static final String WAITING = "org.cspworkbench.perspective.waiting";
	private static final String WANTED = "org.cspworkbench.perspective.wanted";

	@Inject
	private IPresentationEngine engine;

	@Inject
	private EPartService parts;

	/** The pieces of the perspective that wait to be made, first ones first; none when it is made at one go. */
	@SuppressWarnings("unchecked")
	public static Optional<Deque<MUIElement>> waiting(MPerspective perspective) {
		return perspective == null ? Optional.empty() : Optional.ofNullable((Deque<MUIElement>) perspective.getTransientData().get(WAITING));
	}

	public void open(MPerspective perspective) {
		open(perspective, () -> {
		});
	}

	/** Does something more as soon as the perspective is there, unless another one is wanted by then. */
	public void open(MPerspective perspective, Runnable then) {
		perspective.getParent().getTransientData().put(WANTED, perspective);
		if (perspective.getWidget() == null) {
			perspective.getTransientData().put(WAITING, new ArrayDeque<MUIElement>());
			engine.createGui(perspective);
			outOfSight((Control) perspective.getWidget());
		}
		goOn(perspective, then);
	}

	/** In its size, so that its pieces find their places. */
	private static void outOfSight(Control perspective) {
		perspective.setVisible(false);
		perspective.setBounds(perspective.getParent().getClientArea());
	}

	private void goOn(MPerspective perspective, Runnable then) {
		if (perspective.getWidget() == null) {
			return;
		}
		var piece = waiting(perspective).map(Deque::poll);
		if (piece.isPresent()) {
			engine.createGui(piece.get());
			Display.getCurrent().asyncExec(() -> goOn(perspective, then));
			return;
		}
		perspective.getTransientData().remove(WAITING);
		if (perspective.getParent().getTransientData().get(WANTED) == perspective) {
			parts.switchPerspective(perspective);
			Display.getCurrent().asyncExec(this::keepKeyboard);
			then.run();
		}
	}

	/** The editors move from perspective to perspective, and lose the keyboard on the way. */
	private void keepKeyboard() {
		var active = parts.getActivePart();
		if (active != null && Display.getCurrent().getFocusControl() == null) {
			engine.focusGui(active);
		}
	}
}
