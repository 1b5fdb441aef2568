package org.cspworkbench.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Who saved, when, and why. The reason may be empty. Times are kept to the millisecond. */
public record Authorship(String author, Instant time, String reason) {

	public Authorship {
		author = Objects.requireNonNull(author).replace("\0", "");
		reason = Objects.requireNonNull(reason).replace("\0", "");
		time = time.truncatedTo(ChronoUnit.MILLIS);
	}
}
