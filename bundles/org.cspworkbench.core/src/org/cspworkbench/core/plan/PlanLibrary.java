package org.cspworkbench.core.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.begin.NewPlan;
import org.cspworkbench.core.begin.NewPlanWish;
import org.cspworkbench.core.begin.NextPlan;
import org.cspworkbench.core.begin.NextPlanWish;
import org.cspworkbench.core.compare.Difference;
import org.cspworkbench.core.compare.PlanChanges;
import org.cspworkbench.core.compare.PlanChanges.Change;
import org.cspworkbench.core.compare.PlanComparison;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.store.Authorship;
import org.cspworkbench.store.BackupSummary;
import org.cspworkbench.store.DataFolder;
import org.cspworkbench.store.Database;
import org.cspworkbench.store.DatabaseLocation;
import org.cspworkbench.store.Draft;
import org.cspworkbench.store.PasswordSource;
import org.cspworkbench.store.PlanEntry;
import org.cspworkbench.store.PlanStore;
import org.cspworkbench.store.Restored;
import org.cspworkbench.store.Revision;
import org.cspworkbench.store.StaleRevisionException;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.store.facts.FactStore;
import org.eclipse.emf.ecore.EObject;

/** The plans of one database, and those of them that are open. */
public final class PlanLibrary implements AutoCloseable {

	/** Told when the list of plans, or what is open of them, has changed. */
	@FunctionalInterface
	public interface Listener {
		void changed();
	}

	private static final Logger LOG = Logger.getLogger(PlanLibrary.class.getName());
	private static final Messages MESSAGES = Messages.of(PlanLibrary.class);

	private final Database database;
	private final DataFolder data;
	private final PlanStore store;
	private final Map<String, PlanSession> sessions = new LinkedHashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	private PlanLibrary(Database database, DataFolder data) {
		this.database = database;
		this.data = data;
		this.store = database.plans();
	}

	/** Opens the database of the folder, or the shared one at the address. A new one of one's own begins with the sample plans. */
	public static PlanLibrary open(Path folder, Optional<String> address) throws Refusal {
		try {
			var data = new DataFolder(folder);
			var library = new PlanLibrary(Database.open(DatabaseLocation.of(address.orElse(null), data, PasswordSource.ofUser()), data), data);
			if (library.database.location() instanceof DatabaseLocation.Embedded && library.store.plans().isEmpty()) {
				library.beginWithSamples();
			}
			return library;
		} catch (StoreException e) {
			throw new Refusal(e.getMessage(), e);
		}
	}

	private void beginWithSamples() throws Refusal {
		for (var sample : SamplePlans.installed()) {
			create(sample.id(), PlanContent.read(sample.name(), sample.content()), MESSAGES.text("plan.sample"));
		}
	}

	/** The id of the latest of the sample plans. One that is no longer in the database comes back. */
	public String sample() throws Refusal {
		var sample = SamplePlans.installed().stream().reduce((first, last) -> last).orElseThrow(() -> new Refusal(MESSAGES.text("plan.sample.none")));
		if (asked(() -> store.plan(sample.id())).isEmpty()) {
			create(sample.id(), PlanContent.read(sample.name(), sample.content()), MESSAGES.text("plan.sample"));
			tellListeners();
		}
		return sample.id();
	}

	/** Where the plans are, for people. */
	public String place() {
		return database.location().describe();
	}

	/** The facts beside the plans, in the same database. */
	public FactStore facts() {
		return database.facts();
	}

	public List<PlanEntry> plans() throws Refusal {
		return asked(store::plans);
	}

	public List<Revision> history(String id) throws Refusal {
		return asked(() -> store.history(id));
	}

	/** The session of a plan, or of an older state of it; there is one, however often it is asked for. */
	public PlanSession open(String id) throws Refusal {
		return open(opening(id));
	}

	/** Opens what was read. An older state of a plan is there to be looked at; it cannot be edited or saved. */
	public PlanSession open(Opening opening) throws Refusal {
		var id = opening.id();
		var open = sessions.get(id);
		if (open != null) {
			return open;
		}
		var read = opening.await();
		var session = isRevision(id) ? PlanSession.toLookAt(id, read.resource(), read.revision()) : new PlanSession(id, read.resource(), read.revision(), this::snapshot);
		if (!session.isReadOnly()) {
			session.addListener(changed -> tellListeners());
		}
		sessions.put(id, session);
		return session;
	}

	/** The plan as it is saved now, or the older state of it that the id names, to be read in any thread. */
	public Opening opening(String id) {
		return new Opening(id, () -> read(isRevision(id) ? revision(id) : latest(id)));
	}

	/** A revision as it was saved, to be read in any thread. */
	public Opening opening(Revision revision) {
		return new Opening(idOf(revision), () -> read(revision));
	}

	private Opening.Content read(Revision revision) throws Refusal {
		return new Opening.Content(revision, content(revision));
	}

	/** What an older state of a plan is called beside the plans. */
	public static String idOf(Revision revision) {
		return revision.plan() + PlanSession.REVISION_MARK + revision.number();
	}

	private static boolean isRevision(String id) {
		return id.indexOf(PlanSession.REVISION_MARK) > 0;
	}

	/** The plan as it was last saved, apart from any session. */
	public Plan read(String id) throws Refusal {
		return content(latest(id)).plan();
	}

	private Revision revision(String id) throws Refusal {
		var parts = id.split(String.valueOf(PlanSession.REVISION_MARK), 2);
		var number = parts[1].matches("\\d{1,9}") ? Integer.parseInt(parts[1]) : 0;
		return asked(() -> store.revision(parts[0], number)).orElseThrow(() -> new Refusal(MESSAGES.text("plan.revision.unknown", parts[0], parts[1])));
	}

	private Revision latest(String id) throws Refusal {
		return asked(() -> store.plan(id)).map(PlanEntry::latest).orElseThrow(() -> new Refusal(MESSAGES.text("plan.unknown", id, place())));
	}

	private PlanResource content(Revision revision) throws Refusal {
		return PlanContent.read(revision.plan(), asked(() -> store.content(revision)));
	}

	public Optional<PlanSession> session(String id) {
		return Optional.ofNullable(sessions.get(id));
	}

	public Optional<PlanSession> sessionOf(EObject element) {
		return sessions.values().stream().filter(session -> session.resource() == element.eResource()).findFirst();
	}

	public Collection<PlanSession> sessions() {
		return List.copyOf(sessions.values());
	}

	/** Brings a plan file into the database and opens it. */
	public PlanSession importFile(Path file) throws Refusal {
		return importContent(contentOf(file), file, Optional.empty());
	}

	/** What a plan file holds. */
	public static PlanResource contentOf(Path file) throws Refusal {
		return PlanContent.read(file);
	}

	/**
	 * Brings a plan that was read from a file into the database and opens it.
	 *
	 * @param wanted the id, which must be free; else the plan's own key, or the name of the file, makes one
	 */
	public PlanSession importContent(PlanResource content, Path file, Optional<String> wanted) throws Refusal {
		var id = wanted.isPresent() ? wanted.get() : freeId(PlanContent.id(content, file));
		if (content.plan().getKey() == null) {
			content.plan().setKey(id);
		}
		create(id, content, MESSAGES.text("plan.imported", file.getFileName()));
		tellListeners();
		return open(id);
	}

	private String freeId(String wanted) throws Refusal {
		var taken = plans().stream().map(PlanEntry::id).collect(Collectors.toSet());
		return Stream.concat(Stream.of(wanted), IntStream.iterate(2, number -> number + 1).mapToObj(number -> wanted + "-" + number))
				.filter(id -> !taken.contains(id)).findFirst().orElseThrow();
	}

	public void exportFile(PlanSession session, Path file) throws Refusal {
		PlanContent.write(session.resource(), file);
	}

	/** Saves what a session holds as a plan of its own, and opens that. */
	public PlanSession saveCopy(PlanSession session) throws Refusal {
		var id = freeId(session.id() + "-copy");
		create(id, session.resource(), MESSAGES.text("plan.copied", session.id()));
		tellListeners();
		return open(id);
	}

	/** What sets the session apart from a revision: the revision is the earlier state. */
	public List<Difference> compare(Revision revision, PlanSession session) throws Refusal {
		return PlanComparison.between(content(revision), session.resource());
	}

	public List<Difference> compare(Revision before, Revision after) throws Refusal {
		return PlanComparison.between(content(before), content(after));
	}

	/**
	 * Brings a revision that somebody else saved meanwhile into a session; returns what both had changed and stayed the session's.
	 *
	 * @param base what the session began from
	 */
	public List<Difference> merge(PlanSession session, Opening base, Opening later) throws Refusal {
		session.finishSaving();
		var theirs = later.await();
		var by = theirs.revision().authorship().author();
		return session.mergeWith(base.await().resource(), theirs.resource(), theirs.revision(), MESSAGES.text("plan.merged", theirs.revision().number(), by));
	}

	/** Saves what a session holds as a plan of its own under another title, and opens that. */
	public PlanSession saveAs(PlanSession session, String title) throws Refusal {
		if (title.isBlank()) {
			throw new Refusal(MESSAGES.text("plan.title.missing"));
		}
		var id = freeId(session.plan().getKey() == null ? session.id() : PlanContent.id(session.resource(), Path.of(session.id())));
		var content = PlanContent.read(id, PlanContent.bytes(session.resource()));
		content.plan().setKey(id);
		content.plan().setTitle(title.strip());
		return begin(id, content, MESSAGES.text("plan.saved.as", session.plan().getTitle()));
	}

	/** Begins the plan that follows the one of the session, and opens it. */
	public PlanSession beginNext(PlanSession last, NextPlanWish wish) throws Refusal {
		if (wish.title() == null || wish.title().isBlank()) {
			throw new Refusal(MESSAGES.text("plan.title.missing"));
		}
		var id = freeId(nextId(last, wish));
		var content = PlanContent.read(id, PlanContent.bytes(last.resource()));
		new NextPlan(last.resource(), content, wish).begin(id);
		return begin(id, content, MESSAGES.text("plan.begun.next", last.plan().getTitle()));
	}

	/** tw-2020 is followed by tw-2021; a name without a year says that it follows. */
	private static String nextId(PlanSession last, NextPlanWish wish) {
		var name = last.id().replaceFirst("-?(19|20)\\d\\d.*$", "");
		return wish.period() == null ? last.id() + "-next" : (name.isBlank() ? "plan" : name) + "-" + wish.period().first().getYear();
	}

	/** Begins a first plan in the usual frame, and opens it. */
	public PlanSession begin(NewPlanWish wish) throws Refusal {
		var words = wish.checked().area().toLowerCase().replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		var id = freeId((words.matches("[a-z][a-z0-9-]{0,30}") ? words : "plan") + "-" + wish.firstYear());
		return begin(id, NewPlan.of(wish, id), MESSAGES.text("plan.begun.new"));
	}

	private PlanSession begin(String id, PlanResource content, String reason) throws Refusal {
		create(id, content, reason);
		tellListeners();
		return open(id);
	}

	/** Puts a session back to what was saved last. The edits can be had again with Redo, unless the plan was saved in between and undone past that. */
	public void revert(PlanSession session) throws Refusal {
		session.finishSaving();
		session.revertTo(opening(session.revision()), MESSAGES.text("plan.reverted", session.revision().number()));
	}

	/** What became of one plan in another, each as it stands: the first is the earlier one. */
	public List<Change> changes(PlanSession before, PlanSession after) {
		return PlanChanges.between(before.resource(), after.resource());
	}

	/** Ends a session without saving it; what is being saved already is not lost. */
	public void close(PlanSession session) {
		endsWell(session);
		sessions.remove(session.id());
		tellListeners();
	}

	/** Makes the session hold what an older revision holds, and begins to save that as the newest. The step can be undone like an edit. */
	public Saving restore(PlanSession session, Opening older) throws Refusal {
		var read = older.await();
		var reason = MESSAGES.text("plan.restored", read.revision().number());
		session.finishSaving();
		session.becomeLike(read.resource(), reason);
		return session.beginSaving(reason);
	}

	/** Where the plan is open already, its session takes the edits, so that every tab shows them. */
	PlanSession recover(Draft draft, String reason) throws Refusal {
		var content = PlanContent.read(draft.plan(), draft.content());
		var open = sessions.get(draft.plan());
		if (open != null) {
			open.becomeLike(content, reason);
			open.save(reason);
			return open;
		}
		if (asked(() -> store.plan(draft.plan())).isPresent()) {
			var base = latest(draft.plan());
			asked(() -> store.save(base, PlanContent.summary(content), PlanContent.bytes(content), by(reason)));
		} else {
			create(draft.plan(), content, reason);
		}
		tellListeners();
		return open(draft.plan());
	}

	Path recoveryFolder() {
		return data.recovery(database.location());
	}

	private Revision create(String id, PlanResource content, String reason) throws Refusal {
		return asked(() -> store.create(id, PlanContent.summary(content), PlanContent.bytes(content), by(reason)));
	}

	private Once.Work<Revision> snapshot(PlanSession session, String reason) {
		var base = session.revision();
		var summary = PlanContent.summary(session.resource());
		var bytes = PlanContent.bytes(session.resource());
		var authorship = by(reason);
		return () -> asked(() -> store.save(base, summary, bytes, authorship));
	}

	private static Authorship by(String reason) {
		return new Authorship(System.getProperty("user.name", MESSAGES.text("author.unknown")), Instant.now(), reason);
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void tellListeners() {
		listeners.forEach(Listener::changed);
	}

	/** Writes all plans with all of their revisions into one file. */
	public BackupSummary backup(Path file) throws Refusal {
		return asked(() -> database.backup(file));
	}

	/** Puts a backup in the place of all plans. What was there goes into a backup first. Open sessions end. */
	public Restored restore(Path backup) throws Refusal {
		for (var session : sessions.values()) {
			session.finishSaving();
		}
		var restored = asked(() -> database.restore(backup));
		sessions.clear();
		tellListeners();
		return restored;
	}

	/** Waits for the save that is under way. False when it was refused: then the edits are nowhere but here. */
	static boolean endsWell(PlanSession session) {
		try {
			session.finishSaving();
			return true;
		} catch (Refusal | RuntimeException e) {
			LOG.log(Level.SEVERE, "The plan could not be saved: " + session.id(), e);
			return false;
		}
	}

	@Override
	public void close() {
		sessions.values().forEach(PlanLibrary::endsWell);
		sessions.clear();
		try {
			database.close();
		} catch (StoreException e) {
			LOG.log(Level.WARNING, "The database did not close cleanly", e);
		}
	}

	@FunctionalInterface
	private interface StoreQuestion<T> {
		T ask() throws StoreException;
	}

	private static <T> T asked(StoreQuestion<T> question) throws Refusal {
		try {
			return question.ask();
		} catch (StaleRevisionException e) {
			throw new StalePlan(e);
		} catch (StoreException e) {
			throw new Refusal(e.getMessage(), e);
		}
	}
}
