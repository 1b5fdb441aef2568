package org.cspworkbench.report.data;

import org.cspworkbench.model.monitoring.Round;
import org.cspworkbench.model.views.Wording;

/** A round of progress reporting. */
record RoundRow(PlanSnapshot snapshot, Round round) {

	static final DataSet<RoundRow> SET = DataSet.<RoundRow>named("rounds", "round")
			.text("title", row -> row.round.getTitle())
			.text("months", row -> row.round.getPeriod() == null ? null : Wording.months(row.round.getPeriod()))
			.date("due", row -> row.round.getDue())
			.date("closed", row -> row.round.getClosedOn())
			.text("summary", row -> row.snapshot.words(row.round.getSummary()).plain())
			.rows((snapshot, given) -> snapshot.plan().getRounds().stream()
					.filter(round -> given.value("round").isEmpty() || round == Rounds.chosen(snapshot.plan(), given))
					.map(round -> new RoundRow(snapshot, round)));
}
