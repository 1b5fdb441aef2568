package org.cspworkbench.core.board;

import java.time.LocalDate;

import org.cspworkbench.core.begin.NextPlanWish;
import org.cspworkbench.model.plan.Action;

/** How near the day is by which an action is to be done. */
public enum DueTime {

	OVERDUE, SOON, LATER, UNDATED;

	private static final int SOON_DAYS = 92;

	public static DueTime of(Action action, LocalDate today) {
		var due = action.getDue();
		if (due == null) {
			return UNDATED;
		}
		if (due.isBefore(today)) {
			return NextPlanWish.isFinished(action) ? LATER : OVERDUE;
		}
		return due.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
	}
}
