package org.cspworkbench.ui;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.core.plan.StalePlan;
import org.cspworkbench.ui.compare.ComparisonDialog;
import org.cspworkbench.forms.LabelText;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** What to do when somebody else has saved the plan meanwhile: compare, merge, or keep one's own as a copy. */
final class StaleSave {

	private static final int MERGE = 0;
	private static final int COPY = 1;
	private static final int COMPARE = 2;

	private final PlanLibrary library;
	private final PlanSession session;
	private final StalePlan stale;
	private final Shell shell;

	StaleSave(PlanLibrary library, PlanSession session, StalePlan stale, Shell shell) {
		this.library = library;
		this.session = session;
		this.stale = stale;
		this.shell = shell;
	}

	/** Whether the edits are saved now. */
	boolean resolve() throws Refusal {
		while (true) {
			var answer = MessageDialog.open(MessageDialog.WARNING, shell, UiMessages.text("stale.title"), LabelText.of(stale.getMessage()), 0, UiMessages.text("stale.merge"),
					UiMessages.text("stale.copy"), UiMessages.text("stale.compare"), UiMessages.text("stale.stay"));
			switch (answer) {
				case MERGE -> {
					return merge();
				}
				case COPY -> {
					library.saveCopy(session);
					return true;
				}
				case COMPARE -> compare();
				default -> {
					return false;
				}
			}
		}
	}

	private void compare() throws Refusal {
		var latest = stale.latest();
		new ComparisonDialog(shell, UiMessages.text("compare.title.mine", latest.number(), latest.authorship().author()), UiMessages.text("compare.message.mine"),
				library.compare(latest, session)).open();
	}

	private boolean merge() throws Refusal {
		var mine = library.opening(session.revision());
		var theirs = library.opening(stale.latest());
		LongWork work = monitor -> {
			mine.read();
			theirs.read();
		};
		if (!work.in(shell)) {
			return false;
		}
		var conflicts = library.merge(session, mine, theirs);
		if (!conflicts.isEmpty()) {
			new ComparisonDialog(shell, UiMessages.text("merge.title"), UiMessages.text("merge.conflicts", stale.latest().authorship().author()), conflicts).open();
			return false;
		}
		session.save(UiMessages.text("merge.reason", stale.latest().number(), stale.latest().authorship().author()));
		return true;
	}
}
