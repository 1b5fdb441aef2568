package org.cspworkbench.report.data;

import java.util.LinkedHashMap;
import java.util.stream.Stream;

import org.cspworkbench.model.plan.StatusValue;
import org.cspworkbench.report.flow.ActionCells;

/** How many actions have a status. */
record StatusRow(PlanSnapshot snapshot, StatusValue status, long count) {

	static final DataSet<StatusRow> SET = DataSet.<StatusRow>named("statuses", "priority", "round")
			.text("status", row -> row.status == null ? row.snapshot.terms().word("status.none") : ActionCells.status(row.status))
			.text("word", row -> row.status == null ? row.snapshot.terms().word("status.none") : row.status.getWord())
			.text("colour", row -> row.status == null ? null : row.status.getColour())
			.whole("count", row -> (int) row.count)
			.rows(StatusRow::counted);

	private static Stream<StatusRow> counted(PlanSnapshot snapshot, Given given) {
		var round = Rounds.chosen(snapshot.plan(), given);
		var counts = new LinkedHashMap<StatusValue, Long>();
		snapshot.plan().getStatusValues().forEach(status -> counts.put(status, 0L));
		ActionRow.all(snapshot).filter(row -> given.allows("priority", row.priorityId()))
				.forEach(row -> counts.merge(ActionCells.status(row.action(), round).orElse(null), 1L, Long::sum));
		return counts.entrySet().stream().filter(entry -> entry.getValue() > 0).map(entry -> new StatusRow(snapshot, entry.getKey(), entry.getValue()));
	}
}
