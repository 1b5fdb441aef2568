package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.cspworkbench.store.Authorship;
import org.cspworkbench.store.PlanSummary;
import org.cspworkbench.store.Revision;

/** Revisions as rows. */
final class RevisionRow {
	static final String SELECT = "SELECT plan, number, author, made_at, reason, title, partnership, years, kind, state, size, sha256 FROM revision";
	private static final String INSERT = """
			INSERT INTO revision (plan, number, author, made_at, reason, title, partnership, years, kind, state, size, sha256, content)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private RevisionRow() {
	}

	static Revision read(ResultSet row) throws SQLException {
		var authorship = new Authorship(row.getString(3), row.getTimestamp(4, Utc.calendar()).toInstant(), row.getString(5));
		var summary = new PlanSummary(row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10));
		return new Revision(row.getString(1), row.getInt(2), authorship, summary, row.getLong(11), row.getString(12));
	}

	static void insert(Connection connection, Revision revision, byte[] packed) throws SQLException {
		var authorship = revision.authorship();
		var summary = revision.summary();
		Sql.update(connection, INSERT, revision.plan(), revision.number(), authorship.author(), authorship.time(), authorship.reason(),
				summary.title(), summary.partnership(), summary.years(), summary.kind(), summary.state(), revision.size(), revision.sha256(), packed);
	}
}
