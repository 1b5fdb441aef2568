package org.cspworkbench.core.plan;

import org.eclipse.emf.common.command.BasicCommandStack;

/** The steps of a session, which can be undone. */
final class EditHistory extends BasicCommandStack {

	/** What the stack knows of a place that it cannot get back to. */
	private static final int NOWHERE = -2;

	/** What was taken for saved is not: until the next save, no step back or forth leads to what is saved. */
	void saveHasFailed() {
		saveIndex = NOWHERE;
		notifyListeners();
	}
}
