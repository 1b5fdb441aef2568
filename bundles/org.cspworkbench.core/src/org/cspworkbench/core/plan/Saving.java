package org.cspworkbench.core.plan;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.store.Revision;

/** A plan as it stood at one moment, on its way into the database. */
public final class Saving {

	private final Once<Revision> writing;

	Saving(Once.Work<Revision> write) {
		writing = new Once<>(write);
	}

	/** In any thread; once is enough. How it ended is asked of the session. */
	public void write() {
		writing.run();
	}

	Revision await() throws Refusal {
		return writing.await();
	}
}
