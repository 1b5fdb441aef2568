package org.cspworkbench.store.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one file, or one member of an archive, gave to a dataset, and how it was read. A later file with the same key is a
 * correction of this one.
 *
 * @param change the number of the change that brought it; of two parts that claim the same, the one with the higher speaks
 */
public record Part(String key, String file, String edition, long bytes, String sha256, String encoding, Rows rows, boolean provisional,
		Optional<LocalDate> extracted, Instant imported, int change, List<String> notes, List<Claim> claims) {

	public record Rows(long read, long kept, long rejected) {

		public Rows plus(Rows other) {
			return new Rows(read + other.read, kept + other.kept, rejected + other.rejected);
		}
	}

	public Part {
		notes = List.copyOf(notes);
		claims = List.copyOf(claims);
	}
}
