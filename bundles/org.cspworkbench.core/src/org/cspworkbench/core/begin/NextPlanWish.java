package org.cspworkbench.core.begin;

import java.util.LinkedHashSet;
import java.util.Set;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.Priority;
import org.eclipse.emf.ecore.EObject;

/**
 * What the next plan takes over from the last one.
 *
 * @param carried the priorities and actions of the last plan that go on; a topic or an action goes only with its priority
 * @param keepWords whether last year's analysis stays, to be written over; boilerplate always stays
 * @param withReview whether the last plan's priorities and actions become a review of it
 */
public record NextPlanWish(String title, String years, Period period, Set<EObject> carried, boolean keepWords, boolean withReview) {

	/** The same plan a term later, with all that is not finished. */
	public static NextPlanWish after(Plan last) {
		var months = monthsOn(last);
		return new NextPlanWish(YearWords.shift(last.getTitle(), months / 12), YearWords.shift(last.getYears(), months / 12), last.getPeriod() == null ? null : last.getPeriod().shift(months),
				unfinished(last), false, true);
	}

	/** Whole years, and at least one: a plan of nine months is followed by the plan of the next year. */
	static int monthsOn(Plan last) {
		return last.getPeriod() == null ? 12 : Math.max(1, Math.round(last.getPeriod().months() / 12f)) * 12;
	}

	private static Set<EObject> unfinished(Plan last) {
		var carried = new LinkedHashSet<EObject>();
		last.getPriorities().forEach(priority -> collect(priority, carried));
		return carried;
	}

	private static void collect(Priority priority, Set<EObject> carried) {
		carried.add(priority);
		priority.getActions().stream().filter(action -> !isFinished(action)).forEach(carried::add);
		priority.getTopics().forEach(topic -> collect(topic, carried));
	}

	public static boolean isFinished(Action action) {
		return action.getStatus() != null && switch (action.getStatus().getMeaning()) {
			case COMPLETE, CLOSED -> true;
			default -> false;
		};
	}
}
