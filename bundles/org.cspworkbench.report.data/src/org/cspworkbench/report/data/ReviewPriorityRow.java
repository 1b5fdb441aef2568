package org.cspworkbench.report.data;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.monitoring.Review;
import org.cspworkbench.model.plan.Priority;

/** A priority or topic of an earlier plan. */
record ReviewPriorityRow(PlanSnapshot snapshot, Review review, Priority priority) {

	static final DataSet<ReviewPriorityRow> SET = DataSet.<ReviewPriorityRow>named("review-priorities", "review")
			.text("review", row -> row.review.getTitle())
			.text("reviewText", row -> row.snapshot.words(row.review.getText()).plain())
			.text("title", row -> row.priority.getTitle())
			.text("success", row -> row.priority.getMeasures().stream().map(measure -> row.snapshot.words(measure.getText()).line()).collect(Collectors.joining("; ")))
			.whole("actions", row -> row.priority.getActions().size())
			.rows((snapshot, given) -> snapshot.plan().getReviews().stream().filter(review -> given.allows("review", review.getTitle()))
					.flatMap(review -> review.getPriorities().stream().flatMap(ReviewPriorityRow::withTopics).map(priority -> new ReviewPriorityRow(snapshot, review, priority))));

	static Stream<Priority> withTopics(Priority priority) {
		return Stream.concat(Stream.of(priority), priority.getTopics().stream().flatMap(ReviewPriorityRow::withTopics));
	}
}
