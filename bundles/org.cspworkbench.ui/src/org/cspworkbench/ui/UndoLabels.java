package org.cspworkbench.ui;

import java.util.List;

import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Lets Undo and Redo say what they would undo and redo, in the tool bar and the menu. */
public class UndoLabels {

	private static final int AFTER_THE_ITEMS = 150;
	/** In a window narrower than this the tool bar would need a second line. */
	private static final int ROOM_FOR_NAMES = 1280;

	private final PlanSession.Listener listener = session -> refresh();

	@Inject
	private MApplication application;

	@Inject
	private EModelService model;

	private PlanSession session;
	private boolean narrow;

	@Inject
	void follow(@Optional PlanSession current) {
		leave();
		session = current;
		if (session != null) {
			session.addListener(listener);
		}
		refresh();
	}

	@Inject
	@Optional
	void resized(@UIEventTopic(UIEvents.Window.TOPIC_WIDTH) Event event) {
		if (isNarrow() != narrow) {
			refresh();
		}
	}

	private boolean isNarrow() {
		return application.getChildren().getFirst().getWidth() < ROOM_FOR_NAMES;
	}

	@PreDestroy
	void leave() {
		if (session != null) {
			session.removeListener(listener);
		}
	}

	private void refresh() {
		narrow = isNarrow();
		label("undo", session == null ? null : session.commands().getUndoCommand());
		label("redo", session == null ? null : session.commands().getRedoCommand());
	}

	/** A tool bar keeps the width it had when it was made, and would hide what no longer fits. Its items change after this event. */
	private void makeRoom() {
		if (model.find("org.cspworkbench.toolbar", application) instanceof MToolBar bar && bar.getWidget() instanceof Control control && !control.isDisposed()) {
			control.getDisplay().timerExec(AFTER_THE_ITEMS, () -> {
				if (!control.isDisposed()) {
					pack(control);
					control.requestLayout();
				}
			});
		}
	}

	/** The frame around a bar asks only how wide the bar was when it was packed. */
	private static void pack(Control frame) {
		if (frame instanceof Composite around) {
			for (var bar : around.getChildren()) {
				bar.pack(true);
			}
		}
	}

	private void label(String verb, Command command) {
		var plain = UiMessages.text(verb + ".plain");
		var words = command == null ? plain : UiMessages.text(verb + ".named", command.getLabel());
		label("menu." + verb, words, words);
		label("tool." + verb, narrow ? plain : words, words);
		makeRoom();
	}

	private void label(String place, String words, String tip) {
		for (var item : model.findElements(application, "org.cspworkbench." + place, MHandledItem.class, List.of(), EModelService.ANYWHERE | EModelService.IN_MAIN_MENU)) {
			item.setLabel(words);
			item.setTooltip(tip);
		}
	}
}
