package org.cspworkbench.report.data;

import java.util.stream.Stream;

import org.cspworkbench.model.monitoring.Update;
import org.cspworkbench.report.flow.ActionCells;
import org.cspworkbench.model.views.Wording;

/** A dated note on an action, newest first. */
record UpdateRow(PlanSnapshot snapshot, ActionRow action, Update update) {

	static final DataSet<UpdateRow> SET = DataSet.<UpdateRow>named("updates", "priority", "round", "action")
			.text("priority", row -> row.action.priorityId())
			.text("priorityHeading", row -> row.action.priority().heading())
			.text("ref", row -> row.action.action().getRef())
			.text("action", row -> row.snapshot.words(row.action.action().getText()).plain())
			.date("date", row -> row.update.getDate())
			.text("day", row -> row.update.getDate() == null ? null : Wording.day(row.update.getDate()))
			.text("round", row -> row.update.getRound() == null ? null : row.update.getRound().getTitle())
			.text("text", row -> row.snapshot.words(row.update.getText()).plain())
			.text("status", row -> row.update.getStatus() == null ? null : ActionCells.status(row.update.getStatus()))
			.text("agency", row -> row.update.getAgency() == null ? null : ActionCells.shortName(row.update.getAgency()))
			.rows(UpdateRow::updates);

	private static Stream<UpdateRow> updates(PlanSnapshot snapshot, Given given) {
		var round = Rounds.chosen(snapshot.plan(), given);
		return ActionRow.all(snapshot).filter(row -> given.allows("priority", row.priorityId())).filter(row -> given.allows("action", row.action().getRef()))
				.flatMap(row -> ActionCells.updates(row.action().getUpdates(), round).stream().map(update -> new UpdateRow(snapshot, row, update)));
	}
}
