package org.cspworkbench.core.plan;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.model.io.PlanResource;
import org.cspworkbench.store.Revision;

/** A plan, or an older revision of one, on its way out of the database. */
public final class Opening {

	record Content(Revision revision, PlanResource resource) {
	}

	private final String id;
	private final Once<Content> reading;

	Opening(String id, Once.Work<Content> read) {
		this.id = id;
		reading = new Once<>(read);
	}

	/** In any thread; once is enough. How it ended is told to whoever takes what was read. */
	public void read() {
		reading.run();
	}

	String id() {
		return id;
	}

	Content await() throws Refusal {
		return reading.await();
	}
}
