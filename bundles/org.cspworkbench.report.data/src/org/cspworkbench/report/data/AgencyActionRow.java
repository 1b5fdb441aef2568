package org.cspworkbench.report.data;

import java.util.stream.Stream;

import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.report.flow.ActionCells;

/** What one agency undertook to do. */
record AgencyActionRow(AgencyRow agency, ActionRow action, Lead lead) {

	static final DataSet<AgencyActionRow> SET = DataSet.<AgencyActionRow>named("agency-actions", "agency", "priority")
			.text("agency", row -> row.agency.agency().getName())
			.text("part", row -> row.lead.isPrimary() ? "★" : null)
			.yesNo("primary", row -> row.lead.isPrimary())
			.text("as", row -> Stream.of(row.lead.getUnit(), row.lead.getRole()).filter(word -> word != null && !word.isBlank()).findFirst().orElse(null))
			.text("priorityHeading", row -> row.action.priority().heading())
			.text("priorityLabel", row -> row.action.priority().shortHeading())
			.text("ref", row -> row.action.action().getRef())
			.text("text", row -> row.action.snapshot().words(row.action.action().getText()).plain())
			.text("measures", row -> new ActionCells(row.action.snapshot().terms(), row.action.snapshot()::words).measures(row.action.action().getMeasures()).plain())
			.text("timescale", row -> new ActionCells(row.action.snapshot().terms(), row.action.snapshot()::words).timescale(row.action.action()))
			.text("status", row -> row.action.status() == null ? null : ActionCells.status(row.action.status()))
			.rows(AgencyActionRow::undertaken);

	private static Stream<AgencyActionRow> undertaken(PlanSnapshot snapshot, Given given) {
		return AgencyRow.all(snapshot).filter(row -> given.allows("agency", row.agency().getName()))
				.flatMap(agency -> ActionRow.all(snapshot).filter(row -> given.allows("priority", row.priorityId()))
						.flatMap(action -> action.action().getLeads().stream().filter(lead -> lead.getAgency() == agency.agency()).map(lead -> new AgencyActionRow(agency, action, lead))));
	}
}
