package org.cspworkbench.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.store.Authorship;
import org.cspworkbench.store.PlanEntry;
import org.cspworkbench.store.PlanExistsException;
import org.cspworkbench.store.PlanStore;
import org.cspworkbench.store.PlanSummary;
import org.cspworkbench.store.Revision;
import org.cspworkbench.store.StaleRevisionException;
import org.cspworkbench.store.StoreException;

/** Plans in the tables {@code plan} and {@code revision}, the same on either database. */
public final class JdbcPlanStore implements PlanStore {
	private static final int LONGEST_REASON = 4000;
	private static final int LONGEST_AUTHOR = 1000;
	private static final String DUPLICATE_KEY = "23505";
	private static final String REVISIONS = RevisionRow.SELECT + " WHERE plan = ?";
	private static final Comparator<PlanEntry> LISTED = Comparator.comparing((PlanEntry entry) -> entry.summary().partnership(), String.CASE_INSENSITIVE_ORDER)
			.thenComparing(entry -> entry.summary().years(), Comparator.reverseOrder())
			.thenComparing(entry -> entry.summary().title(), String.CASE_INSENSITIVE_ORDER)
			.thenComparing(PlanEntry::id);

	private final Connections connections;
	private final int knownUpgrades;

	public JdbcPlanStore(Connections connections, int knownUpgrades) {
		this.connections = connections;
		this.knownUpgrades = knownUpgrades;
	}

	@Override
	public List<PlanEntry> plans() throws StoreException {
		var plans = connections.transaction(PlanRow::entries);
		plans.sort(LISTED);
		return plans;
	}

	@Override
	public Optional<PlanEntry> plan(String id) throws StoreException {
		return connections.transaction(connection -> PlanRow.entry(connection, id));
	}

	@Override
	public Revision create(String id, PlanSummary summary, byte[] plain, Authorship authorship) throws StoreException {
		if (!id.matches(ID_PATTERN))
			throw new StoreException(Sentence.PLAN_ID_BAD.with(id));
		var content = content(id, plain, authorship);
		var first = new Revision(id, 1, authorship, summary, content.size(), content.sha256());
		try {
			return connections.transaction(connection -> {
				refuseWhenUpgraded(connection);
				Sql.update(connection, "INSERT INTO plan (id, head) VALUES (?, 1)", id);
				RevisionRow.insert(connection, first, content.packed());
				return first;
			});
		} catch (StoreException e) {
			if (e.getCause() instanceof SQLException cause && DUPLICATE_KEY.equals(cause.getSQLState()))
				return savedBefore(first);
			throw e;
		}
	}

	private Revision savedBefore(Revision first) throws StoreException {
		if (revision(first.plan(), 1).equals(Optional.of(first)))
			return first;
		throw new PlanExistsException(plan(first.plan()).orElseThrow());
	}

	@Override
	public Revision save(Revision base, PlanSummary summary, byte[] plain, Authorship authorship) throws StoreException {
		var content = content(base.plan(), plain, authorship);
		var next = new Revision(base.plan(), base.number() + 1, authorship, summary, content.size(), content.sha256());
		return connections.transaction(connection -> {
			refuseWhenUpgraded(connection);
			if (!advance(connection, base))
				return savedBefore(connection, base, next);
			RevisionRow.insert(connection, next, content.packed());
			return next;
		});
	}

	/** Takes the row of the plan, so that whoever saves at the same time waits here and then finds that its base is stale. */
	private static boolean advance(Connection connection, Revision base) throws SQLException {
		return Sql.update(connection, """
				UPDATE plan SET head = head + 1 WHERE id = ? AND head = ?
				AND EXISTS (SELECT 1 FROM revision WHERE revision.plan = ? AND revision.number = ? AND revision.sha256 = ?)""",
				base.plan(), base.number(), base.plan(), base.number(), base.sha256()) == 1;
	}

	/** The save itself, when only its confirmation got lost; otherwise it is refused with what has been saved since. */
	private static Revision savedBefore(Connection connection, Revision base, Revision next) throws SQLException, StoreException {
		var latest = PlanRow.entry(connection, base.plan()).orElseThrow(() -> new StoreException(Sentence.PLAN_MISSING.with(base.plan()))).latest();
		var newer = revision(connection, base.plan(), base.number()).filter(base::equals).isPresent() ? newer(connection, base) : List.<Revision>of();
		if (!newer.isEmpty() && newer.getLast().equals(next))
			return next;
		throw new StaleRevisionException(base, newer.isEmpty() ? List.of(latest) : newer);
	}

	private static List<Revision> newer(Connection connection, Revision base) throws SQLException {
		return Sql.query(connection, REVISIONS + " AND number > ? ORDER BY number DESC", RevisionRow::read, base.plan(), base.number());
	}

	/** A program that does not know the latest upgrade may read, but could write what the newer schema does not mean. */
	private void refuseWhenUpgraded(Connection connection) throws SQLException, StoreException {
		var upgrades = Sql.query(connection, "SELECT MAX(number) FROM applied_upgrade", row -> row.getInt(1)).getFirst();
		if (upgrades > knownUpgrades)
			throw new StoreException(Sentence.DATABASE_NEWER.with(connections.location().describe(), upgrades, knownUpgrades));
	}

	private static Content content(String plan, byte[] plain, Authorship authorship) throws StoreException {
		if (plain.length > Content.LARGEST)
			throw new StoreException(Sentence.PLAN_TOO_LARGE.with(plan, Content.LARGEST / 1024 / 1024));
		refuseLong(authorship);
		return Content.of(plain);
	}

	private static void refuseLong(Authorship authorship) throws StoreException {
		if (authorship.author().length() > LONGEST_AUTHOR)
			throw new StoreException(Sentence.AUTHOR_TOO_LONG.with(LONGEST_AUTHOR));
		if (authorship.reason().length() > LONGEST_REASON)
			throw new StoreException(Sentence.REASON_TOO_LONG.with(LONGEST_REASON));
	}

	@Override
	public Revision restore(Revision older, Revision base, Authorship authorship) throws StoreException {
		if (!older.plan().equals(base.plan()))
			throw new IllegalArgumentException(older.plan() + " is not " + base.plan());
		return save(base, older.summary(), content(older), authorship);
	}

	@Override
	public List<Revision> history(String id) throws StoreException {
		return connections.transaction(connection -> Sql.query(connection, REVISIONS + " ORDER BY number DESC", RevisionRow::read, id));
	}

	@Override
	public Optional<Revision> revision(String id, int number) throws StoreException {
		return connections.transaction(connection -> revision(connection, id, number));
	}

	private static Optional<Revision> revision(Connection connection, String id, int number) throws SQLException {
		return Sql.query(connection, REVISIONS + " AND number = ?", RevisionRow::read, id, number).stream().findFirst();
	}

	@Override
	public byte[] content(Revision revision) throws StoreException {
		// The hash is part of the question: after a backup was restored, the number alone might mean something else.
		var found = connections.transaction(connection -> Sql.query(connection,
				"SELECT content FROM revision WHERE plan = ? AND number = ? AND sha256 = ?",
				row -> new Content(row.getBytes(1), revision.size(), revision.sha256()), revision.plan(), revision.number(), revision.sha256()));
		if (found.isEmpty())
			throw new StoreException(Sentence.REVISION_MISSING.with(revision.plan(), revision.number()));
		try {
			return found.getFirst().plain();
		} catch (IOException e) {
			throw new StoreException(Sentence.REVISION_DAMAGED.with(revision.plan(), revision.number()), e);
		}
	}

	@Override
	public PlanEntry archive(String id, Authorship authorship) throws StoreException {
		refuseLong(authorship);
		return mark(id, "UPDATE plan SET archived_at = ?, archived_by = ?, archived_because = ? WHERE id = ?", authorship.time(), authorship.author(),
				authorship.reason(), id);
	}

	@Override
	public PlanEntry unarchive(String id) throws StoreException {
		return mark(id, "UPDATE plan SET archived_at = NULL, archived_by = NULL, archived_because = NULL WHERE id = ?", id);
	}

	private PlanEntry mark(String id, String sql, Object... values) throws StoreException {
		return connections.transaction(connection -> {
			refuseWhenUpgraded(connection);
			Sql.update(connection, sql, values);
			return PlanRow.entry(connection, id).orElseThrow(() -> new StoreException(Sentence.PLAN_MISSING.with(id)));
		});
	}
}
