package org.cspworkbench.ui;

import java.util.List;

import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Lets Undo and Redo say what they would undo and redo, in the tool bar and the menu. */
public class UndoLabels {

	private static final int AFTER_THE_ITEMS = 150;

	private final PlanSession.Listener listener = session -> refresh();

	@Inject
	private MApplication application;

	@Inject
	private EModelService model;

	private PlanSession session;

	@Inject
	void follow(@Optional PlanSession current) {
		leave();
		session = current;
		if (session != null) {
			session.addListener(listener);
		}
		refresh();
	}

	@PreDestroy
	void leave() {
		if (session != null) {
			session.removeListener(listener);
		}
	}

	private void refresh() {
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
		var words = command == null ? UiMessages.text(verb + ".plain") : UiMessages.text(verb + ".named", command.getLabel());
		for (var place : List.of("tool.", "menu.")) {
			for (var item : model.findElements(application, "org.cspworkbench." + place + verb, MHandledItem.class, List.of(), EModelService.ANYWHERE | EModelService.IN_MAIN_MENU)) {
				item.setLabel(words);
				item.setTooltip(words);
			}
		}
		makeRoom();
	}
}
