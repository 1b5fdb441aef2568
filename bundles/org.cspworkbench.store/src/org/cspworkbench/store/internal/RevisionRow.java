package org.cspworkbench.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;

import org.cspworkbench.store.Authorship;
import org.cspworkbench.store.PlanEntry;
import org.cspworkbench.store.PlanSummary;
import org.cspworkbench.store.Revision;

/** Revisions as rows. */
final class RevisionRow {
	static final String COLUMNS = """
			revision.plan, revision.number, revision.author, revision.made_at, revision.reason,
			revision.title, revision.partnership, revision.years, revision.kind, revision.state,
			revision.size, revision.sha256""";
	static final String ENTRY_COLUMNS = COLUMNS + ", plan.archived_at, plan.archived_by, plan.archived_because";
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

	static PlanEntry readEntry(ResultSet row) throws SQLException {
		var archivedAt = row.getTimestamp(13, Utc.calendar());
		var archived = archivedAt == null ? null : new Authorship(row.getString(14), archivedAt.toInstant(), row.getString(15));
		var latest = read(row);
		return new PlanEntry(latest.plan(), latest, Optional.ofNullable(archived));
	}

	static void insert(Connection connection, Revision revision, byte[] packed) throws SQLException {
		try (var insert = connection.prepareStatement(INSERT)) {
			insert.setString(1, revision.plan());
			insert.setInt(2, revision.number());
			insert.setString(3, revision.authorship().author());
			insert.setTimestamp(4, Timestamp.from(revision.authorship().time()), Utc.calendar());
			insert.setString(5, revision.authorship().reason());
			insert.setString(6, revision.summary().title());
			insert.setString(7, revision.summary().partnership());
			insert.setString(8, revision.summary().years());
			insert.setString(9, revision.summary().kind());
			insert.setString(10, revision.summary().state());
			insert.setLong(11, revision.size());
			insert.setString(12, revision.sha256());
			insert.setBytes(13, packed);
			insert.executeUpdate();
		}
	}
}
