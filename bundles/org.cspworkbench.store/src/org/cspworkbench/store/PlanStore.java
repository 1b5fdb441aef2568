package org.cspworkbench.store;

import java.util.List;
import java.util.Optional;

/**
 * The plans of one database, each a chain of revisions. A revision, once saved, is never changed and never deleted. Each
 * call is one transaction. Safe for use by several threads.
 */
public interface PlanStore {
	/** Ids are short and readable, and safe as file names: {@code tw-2020}. */
	String ID_PATTERN = "[a-z0-9][a-z0-9-]{0,63}";

	/** All plans, archived ones too, by partnership, years (latest first), title. */
	List<PlanEntry> plans() throws StoreException;

	Optional<PlanEntry> plan(String id) throws StoreException;

	/** Saves the first revision of a new plan. */
	Revision create(String id, PlanSummary summary, byte[] content, Authorship authorship) throws PlanExistsException, StoreException;

	/**
	 * Saves the revision that follows {@code base}. Refused when {@code base} is no longer the latest. When the very same
	 * save is already there, because its confirmation got lost on the way, that revision is returned.
	 */
	Revision save(Revision base, PlanSummary summary, byte[] content, Authorship authorship) throws StaleRevisionException, StoreException;

	/** Saves the content of an older revision again, as the one that follows {@code base}. */
	Revision restore(Revision older, Revision base, Authorship authorship) throws StaleRevisionException, StoreException;

	/** All revisions, newest first. */
	List<Revision> history(String id) throws StoreException;

	Optional<Revision> revision(String id, int number) throws StoreException;

	/** The content as it was saved; refused when it no longer matches its hash. */
	byte[] content(Revision revision) throws StoreException;

	/** Marks a plan as put away. Its revisions stay, and it can still be opened, saved and brought back. */
	PlanEntry archive(String id, Authorship authorship) throws StoreException;

	PlanEntry unarchive(String id) throws StoreException;
}
