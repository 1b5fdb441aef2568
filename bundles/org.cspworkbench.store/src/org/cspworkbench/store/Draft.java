package org.cspworkbench.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Unsaved edits of a plan: its whole content at some moment, and the revision that they were made on; none for a plan that
 * was never saved.
 */
public record Draft(String plan, Optional<Base> base, String title, String author, Instant time, byte[] content) {

	/** The hash tells whether the revision of that number is still the one that was edited. */
	public record Base(int number, String sha256) {

		public static Base of(Revision revision) {
			return new Base(revision.number(), revision.sha256());
		}

		public boolean is(Revision revision) {
			return equals(of(revision));
		}
	}

	public Draft {
		time = time.truncatedTo(ChronoUnit.MILLIS);
	}
}
