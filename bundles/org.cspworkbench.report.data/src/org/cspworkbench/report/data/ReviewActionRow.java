package org.cspworkbench.report.data;

import java.util.stream.Stream;

import org.cspworkbench.model.monitoring.Review;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Priority;
import org.cspworkbench.report.flow.ActionCells;

/** An action of an earlier plan and how it ended. */
record ReviewActionRow(PlanSnapshot snapshot, Review review, Priority priority, Action action) {

	static final DataSet<ReviewActionRow> SET = DataSet.<ReviewActionRow>named("review-actions", "review", "priority")
			.text("review", row -> row.review.getTitle())
			.text("priority", row -> row.priority.getTitle())
			.text("ref", row -> row.action.getRef())
			.text("text", row -> row.snapshot.words(row.action.getText()).plain())
			.text("leads", row -> ActionCells.leads(row.action.getLeads()))
			.text("timescale", row -> row.cells().timescale(row.action))
			.text("update", row -> row.cells().newestUpdate(row.action, null).plain())
			.text("outcome", row -> row.snapshot.words(row.action.getOutcome()).plain())
			.text("status", row -> row.action.getStatus() == null ? row.snapshot.terms().word("status.none") : ActionCells.status(row.action.getStatus()))
			.rows(ReviewActionRow::reviewed);

	private ActionCells cells() {
		return new ActionCells(snapshot.terms(), snapshot::words);
	}

	private static Stream<ReviewActionRow> reviewed(PlanSnapshot snapshot, Given given) {
		return snapshot.plan().getReviews().stream().filter(review -> given.allows("review", review.getTitle()))
				.flatMap(review -> review.getPriorities().stream().flatMap(ReviewPriorityRow::withTopics).filter(priority -> given.allows("priority", priority.getTitle()))
						.flatMap(priority -> priority.getActions().stream().map(action -> new ReviewActionRow(snapshot, review, priority, action))));
	}
}
