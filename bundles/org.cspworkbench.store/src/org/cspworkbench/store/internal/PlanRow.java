package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cspworkbench.store.Authorship;
import org.cspworkbench.store.PlanEntry;
import org.cspworkbench.store.Revision;

/**
 * Plans as rows, joined to their latest revisions. The join is done here and in this order: a revision that a plan names is
 * there for good, whereas Derby, joining by itself, may look at revisions first and miss one that is saved meanwhile.
 */
record PlanRow(String id, int head, Optional<Authorship> archived) {
	private static final String SELECT = "SELECT id, head, archived_at, archived_by, archived_because FROM plan";
	private static final int REVISIONS_AT_ONCE = 50;

	static List<PlanEntry> entries(Connection connection) throws SQLException {
		return withLatest(connection, Sql.query(connection, SELECT, PlanRow::read));
	}

	static Optional<PlanEntry> entry(Connection connection, String id) throws SQLException {
		return withLatest(connection, Sql.query(connection, SELECT + " WHERE id = ?", PlanRow::read, id)).stream().findFirst();
	}

	private static PlanRow read(ResultSet row) throws SQLException {
		var archivedAt = row.getTimestamp(3, Utc.calendar());
		var archived = archivedAt == null ? null : new Authorship(row.getString(4), archivedAt.toInstant(), row.getString(5));
		return new PlanRow(row.getString(1), row.getInt(2), Optional.ofNullable(archived));
	}

	private static List<PlanEntry> withLatest(Connection connection, List<PlanRow> plans) throws SQLException {
		var latest = new HashMap<String, Revision>();
		for (int from = 0; from < plans.size(); from += REVISIONS_AT_ONCE)
			for (var revision : latest(connection, plans.subList(from, Math.min(from + REVISIONS_AT_ONCE, plans.size()))))
				latest.put(revision.plan(), revision);
		// A restore may have come in between; who asks again sees what it restored.
		if (latest.size() < plans.size())
			throw new SQLTransactionRollbackException("plans without their latest revisions", "40001");
		return plans.stream().map(plan -> new PlanEntry(plan.id, latest.get(plan.id), plan.archived)).collect(Collectors.toCollection(ArrayList::new));
	}

	private static List<Revision> latest(Connection connection, List<PlanRow> plans) throws SQLException {
		var each = String.join(" OR ", Collections.nCopies(plans.size(), "(plan = ? AND number = ?)"));
		var values = plans.stream().<Object>mapMulti((plan, value) -> {
			value.accept(plan.id);
			value.accept(plan.head);
		}).toArray();
		return Sql.query(connection, RevisionRow.SELECT + " WHERE " + each, RevisionRow::read, values);
	}
}
