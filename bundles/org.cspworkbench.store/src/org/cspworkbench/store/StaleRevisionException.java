package org.cspworkbench.store;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.cspworkbench.store.internal.Sentence;

/**
 * A save that was refused because the plan has moved on since it was opened. Nothing was written and nothing is lost:
 * the caller still holds its content and may compare, merge, or save it as a copy.
 */
public final class StaleRevisionException extends StoreException {
	private static final long serialVersionUID = 1L;
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	private final transient Revision base;
	private final transient List<Revision> newer;

	public StaleRevisionException(Revision base, List<Revision> newer) {
		super(sentence(base, newer.getFirst()));
		this.base = base;
		this.newer = List.copyOf(newer);
	}

	private static String sentence(Revision base, Revision latest) {
		var made = latest.authorship().time().atZone(ZoneId.systemDefault());
		return Sentence.SAVE_STALE.with(latest.authorship().author(), latest.number(), latest.plan(), DAY.format(made),
				CLOCK.format(made), base.number());
	}

	/** The revision that the refused save was built upon. */
	public Revision base() {
		return base;
	}

	/** What stands in the database now. */
	public Revision latest() {
		return newer.getFirst();
	}

	/**
	 * The revisions that were saved since {@link #base()}, newest first. When the base itself is gone, because a backup
	 * was restored meanwhile, the list holds {@link #latest()} alone.
	 */
	public List<Revision> newer() {
		return newer;
	}
}
