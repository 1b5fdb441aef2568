package org.cspworkbench.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.cspworkbench.store.internal.StorableText;

/** Who saved, when, and why. The reason may be empty. Times are kept to the millisecond. */
public record Authorship(String author, Instant time, String reason) {

	public Authorship {
		author = StorableText.of(author);
		reason = StorableText.of(reason);
		time = time.truncatedTo(ChronoUnit.MILLIS);
	}
}
