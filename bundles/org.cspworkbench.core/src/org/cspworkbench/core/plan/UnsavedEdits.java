package org.cspworkbench.core.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.store.Draft;
import org.cspworkbench.store.RecoveryArea;
import org.cspworkbench.store.RecoveryArea.LeftBehind;
import org.cspworkbench.store.StoreException;

/** Keeps what is not saved yet out of harm's way, and finds again what a crash left behind. */
public final class UnsavedEdits implements AutoCloseable {

	private static final Logger LOG = Logger.getLogger(UnsavedEdits.class.getName());

	private final PlanLibrary library;
	private final RecoveryArea area;
	private final ExecutorService writer = Executors.newSingleThreadExecutor(deed -> Thread.ofPlatform().name("unsaved edits").daemon().unstarted(deed));

	private UnsavedEdits(PlanLibrary library, RecoveryArea area) {
		this.library = library;
		this.area = area;
	}

	public static UnsavedEdits of(PlanLibrary library) throws Refusal {
		try {
			return new UnsavedEdits(library, RecoveryArea.open(library.recoveryFolder()));
		} catch (StoreException e) {
			throw new Refusal(e.getMessage(), e);
		}
	}

	/**
	 * Keeps the edits of a session, or forgets them when there are none any more. They are taken now and written beside the one who asks. Edits that cannot be
	 * kept are no reason to stop working.
	 */
	public void keep(PlanSession session) {
		if (session.isDirty()) {
			var draft = draft(session);
			later(() -> area.keep(draft));
		} else {
			later(() -> area.discard(session.id()));
		}
	}

	@FunctionalInterface
	private interface Deed {
		void run() throws StoreException;
	}

	/** One after the other, in the order in which they were asked for. */
	private void later(Deed deed) {
		writer.execute(() -> {
			try {
				deed.run();
			} catch (StoreException | RuntimeException e) {
				LOG.log(Level.WARNING, "Unsaved edits could not be kept", e);
			}
		});
	}

	/** Waits until all that was asked for is written. */
	void settle() {
		CompletableFuture.runAsync(() -> {
		}, writer).join();
	}

	private static Draft draft(PlanSession session) {
		var title = Optional.ofNullable(session.plan().getTitle()).orElse(session.id());
		return new Draft(session.id(), Optional.of(Draft.Base.of(session.revision())), title, System.getProperty("user.name", ""), Instant.now(),
				PlanContent.bytes(session.resource()));
	}

	/** What sessions left behind that did not end well, latest first. */
	public List<LeftBehind> leftBehind() throws Refusal {
		try {
			return area.leftBehind();
		} catch (StoreException e) {
			throw new Refusal(e.getMessage(), e);
		}
	}

	/** Saves what was left behind as a new revision of its plan, and forgets the file. What stood in the database stays in the history. */
	public PlanSession recover(LeftBehind left, String reason) throws Refusal {
		var session = library.recover(left.draft(), reason);
		discard(left);
		return session;
	}

	public void discard(LeftBehind left) throws Refusal {
		try {
			area.discard(left);
		} catch (StoreException e) {
			throw new Refusal(e.getMessage(), e);
		}
	}

	/** Forgets what the sessions hold unsaved. Where the last save was refused at the very end, its edits are offered next time. */
	@Override
	public void close() {
		settle();
		writer.shutdown();
		try {
			for (var session : library.sessions()) {
				if (PlanLibrary.endsWell(session)) {
					area.discard(session.id());
				} else {
					area.keep(draft(session));
				}
			}
			area.close();
		} catch (StoreException e) {
			LOG.log(Level.WARNING, "The recovery area did not close cleanly", e);
		}
	}
}
