package org.cspworkbench.ui;

import java.util.Optional;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** How a tab belongs to a plan: it opens the plan, bears its name and the mark of unsaved edits, and makes it the current one. */
@Creatable
public class PlanTab {

	@Inject
	private MPart part;

	@Inject
	private PlanLibrary library;

	@Inject
	private CurrentPlan current;

	private Composite parent;
	private PlanSession session;

	/** The plan that the tab remembers under the key. One that cannot be opened leaves a sentence in the tab. */
	public Optional<PlanSession> open(Composite room, String key) {
		parent = room;
		try {
			session = library.open(part.getPersistedState().get(key));
			return Optional.of(session);
		} catch (Refusal refusal) {
			say(refusal.getMessage());
			return Optional.empty();
		}
	}

	/** In the place of what cannot be shown. */
	public void say(String sentence) {
		session = null;
		part.setLabel(UiMessages.text("editor.closed"));
		new Label(parent, SWT.WRAP).setText(sentence);
	}

	/** Shows the plan now and after each of its changes, until the tab is closed. */
	public void follow(Runnable show) {
		var followed = session;
		PlanSession.Listener listener = changed -> show.run();
		followed.addListener(listener);
		parent.addDisposeListener(event -> followed.removeListener(listener));
		show.run();
	}

	/** A sentence with a place for the years of the plan. */
	public void nameByYears(String message) {
		var years = session.plan().getYears();
		name(UiMessages.text(message, years == null ? "" : years).strip(), session.plan().getTitle());
	}

	public void name(String label, String tip) {
		part.setLabel(label);
		part.setTooltip(tip);
		part.setDirty(session.isDirty());
	}

	/** The plan of the tab is the one that one works on; an older revision never is. */
	public void focus(Runnable into) {
		if (session != null) {
			if (!session.isReadOnly()) {
				current.is(session);
			}
			into.run();
		}
	}

	/** As one step of the plan. What cannot be done is said. */
	public void execute(Command command, String impossible) {
		if (command.canExecute()) {
			session.domain().getCommandStack().execute(command);
		} else {
			Problems.show(parent.getShell(), new Refusal(UiMessages.text(impossible)));
		}
	}
}
