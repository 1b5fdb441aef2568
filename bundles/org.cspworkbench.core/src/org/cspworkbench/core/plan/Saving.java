package org.cspworkbench.core.plan;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.store.Revision;

/** A plan as it stood at one moment, on its way into the database. */
public final class Saving {

	/** Puts the content that was taken into the database. */
	@FunctionalInterface
	interface Write {
		Revision run() throws Refusal;
	}

	private final Write write;
	private final AtomicBoolean begun = new AtomicBoolean();
	private final CompletableFuture<Revision> outcome = new CompletableFuture<>();

	Saving(Write write) {
		this.write = write;
	}

	/** In any thread; once is enough. How it ended is asked of the session. */
	public void write() {
		if (begun.compareAndSet(false, true)) {
			try {
				outcome.complete(write.run());
			} catch (Refusal | RuntimeException | Error e) {
				outcome.completeExceptionally(e);
			}
		}
	}

	/** Whoever cannot wait for the other thread to come to it writes here and now. */
	Revision await() throws Refusal {
		write();
		try {
			return outcome.join();
		} catch (CompletionException e) {
			switch (e.getCause()) {
				case Refusal refusal -> throw refusal;
				case RuntimeException fault -> throw fault;
				default -> throw e;
			}
		}
	}
}
