package org.cspworkbench.core.plan;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.store.Revision;
import org.cspworkbench.store.StaleRevisionException;

/** Somebody else saved the plan since it was opened. Nothing was written; the edits are still in the session. */
public final class StalePlan extends Refusal {

	private static final long serialVersionUID = 1L;

	private final transient Revision latest;

	StalePlan(StaleRevisionException stale) {
		super(stale.getMessage(), stale);
		latest = stale.latest();
	}

	public Revision latest() {
		return latest;
	}
}
