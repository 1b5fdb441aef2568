package org.cspworkbench.report.data;

import java.util.stream.Collectors;

import org.cspworkbench.model.plan.Opportunity;
import org.cspworkbench.report.flow.ActionCells;

/** Something worth doing that is not an action. */
record OpportunityRow(PlanSnapshot snapshot, PriorityRow priority, Opportunity opportunity) {

	static final DataSet<OpportunityRow> SET = DataSet.<OpportunityRow>named("opportunities", "priority")
			.text("priority", row -> PriorityRow.id(row.snapshot, row.priority.priority()))
			.text("heading", row -> row.opportunity.getHeading())
			.text("text", row -> row.snapshot.words(row.opportunity.getText()).plain())
			.text("agencies", row -> row.opportunity.getAgencies().stream().map(ActionCells::shortName).collect(Collectors.joining(", ")))
			.rows((snapshot, given) -> PriorityRow.all(snapshot).filter(row -> given.allows("priority", PriorityRow.id(snapshot, row.priority())))
					.flatMap(row -> row.priority().getOpportunities().stream().map(one -> new OpportunityRow(snapshot, row, one))));
}
