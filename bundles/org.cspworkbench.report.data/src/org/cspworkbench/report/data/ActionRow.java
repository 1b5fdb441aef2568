package org.cspworkbench.report.data;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.plan.Action;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.StatusValue;
import org.cspworkbench.report.flow.ActionCells;

/** An action with all that is said of it; in a round of reporting, as it stood then. */
record ActionRow(PlanSnapshot snapshot, PriorityRow priority, Action action, Round round) {

	static final DataSet<ActionRow> SET = DataSet.<ActionRow>named("actions", "priority", "status", "agency", "round", "theme")
			.text("priority", ActionRow::priorityId)
			.text("priorityHeading", row -> row.priority.heading())
			.text("ref", row -> row.action.getRef())
			.text("text", row -> row.snapshot.words(row.action.getText()).plain())
			.text("leads", row -> ActionCells.leads(row.action.getLeads()))
			.text("measures", row -> row.cells().measures(row.action.getMeasures()).plain())
			.text("outcome", row -> row.snapshot.words(row.action.getOutcome()).plain())
			.text("timescale", row -> row.cells().timescale(row.action))
			.date("due", row -> row.action.getDue())
			.text("update", row -> row.cells().newestUpdate(row.action, row.round).plain())
			.text("status", row -> row.status() == null ? null : ActionCells.status(row.status()))
			.text("statusWord", ActionRow::statusWord)
			.text("statusColour", row -> row.status() == null ? null : row.status().getColour())
			.text("funding", row -> row.action.getFundings().stream().map(ActionCells::money).collect(Collectors.joining(", ")))
			.text("condition", row -> row.action.getCondition())
			.rows((snapshot, given) -> all(snapshot, Rounds.chosen(snapshot.plan(), given)).filter(row -> row.isChosen(given)));

	private boolean isChosen(Given given) {
		return given.allows("priority", priorityId()) && given.allows("theme", priority.priority().getTheme()) && given.allows("status", statusWord())
				&& (given.value("agency").isEmpty() || action.getLeads().stream().anyMatch(lead -> isOf(lead, given)));
	}

	static Stream<ActionRow> all(PlanSnapshot snapshot) {
		return all(snapshot, null);
	}

	private static Stream<ActionRow> all(PlanSnapshot snapshot, Round round) {
		return PriorityRow.all(snapshot).flatMap(row -> row.priority().getActions().stream().map(action -> new ActionRow(snapshot, row, action, round)));
	}

	private static boolean isOf(Lead lead, Given given) {
		var agency = lead.getAgency();
		return agency != null && (given.allows("agency", agency.getName()) || given.allows("agency", Objects.toString(agency.getShortName(), "")));
	}

	private ActionCells cells() {
		return new ActionCells(snapshot.terms(), snapshot::words);
	}

	String priorityId() {
		return PriorityRow.id(snapshot, priority.priority());
	}

	StatusValue status() {
		return ActionCells.status(action, round).orElse(null);
	}

	String statusWord() {
		return status() == null ? "" : status().getWord();
	}
}
