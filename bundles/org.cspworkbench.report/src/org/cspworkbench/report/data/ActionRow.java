package org.cspworkbench.report.data;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.Measure;
import org.cspworkbench.report.PlanSnapshot;

/** An action with all that is said of it. */
record ActionRow(PlanSnapshot snapshot, PriorityRow priority, Action action) {

	static final DataSet<ActionRow> SET = DataSet.<ActionRow>named("actions", "priority", "status")
			.text("priority", row -> PriorityRow.id(row.snapshot, row.priority.priority()))
			.text("ref", row -> row.action.getRef())
			.text("text", row -> row.action.getText())
			.text("leads", ActionRow::leads)
			.text("measures", row -> row.action.getMeasures().stream().map(Measure::getText).collect(Collectors.joining("\n")))
			.text("outcome", row -> row.action.getOutcome())
			.text("timescale", row -> row.action.getTimescale())
			.date("due", row -> row.action.getDue())
			.text("status", row -> row.action.getStatus() == null ? "" : row.action.getStatus().getWord())
			.rows((snapshot, given) -> PriorityRow.all(snapshot)
					.filter(row -> given.allows("priority", PriorityRow.id(snapshot, row.priority())))
					.flatMap(row -> row.priority().getActions().stream().map(action -> new ActionRow(snapshot, row, action)))
					.filter(row -> given.allows("status", row.action.getStatus() == null ? "" : row.action.getStatus().getWord())));

	private String leads() {
		return action.getLeads().stream().map(ActionRow::lead).filter(words -> !words.isBlank()).collect(Collectors.joining(", "));
	}

	private static String lead(Lead lead) {
		var words = Stream.of(agency(lead), lead.getUnit(), lead.getRole(), lead.getText())
				.filter(Objects::nonNull).filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
		return lead.isPrimary() && !words.isEmpty() ? words + " ★" : words;
	}

	private static String agency(Lead lead) {
		var agency = lead.getAgency();
		if (agency == null) {
			return null;
		}
		return agency.getShortName() == null || agency.getShortName().isBlank() ? agency.getName() : agency.getShortName();
	}
}
