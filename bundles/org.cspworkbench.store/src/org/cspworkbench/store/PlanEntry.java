package org.cspworkbench.store;

import java.util.Optional;

/** A plan as lists show it: its id, its latest revision, and who put it away, if anyone did. */
public record PlanEntry(String id, Revision latest, Optional<Authorship> archived) {

	public PlanSummary summary() {
		return latest.summary();
	}

	public boolean isArchived() {
		return archived.isPresent();
	}
}
