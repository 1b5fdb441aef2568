package org.cspworkbench.core.plan;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cspworkbench.core.Refusal;

/** Work that is done once, by the thread that comes to it first; how it ended can be asked for again and again. */
final class Once<T> {

	@FunctionalInterface
	interface Work<T> {
		T run() throws Refusal;
	}

	private final Work<T> work;
	private final AtomicBoolean begun = new AtomicBoolean();
	private final CompletableFuture<T> outcome = new CompletableFuture<>();

	Once(Work<T> work) {
		this.work = work;
	}

	void run() {
		if (begun.compareAndSet(false, true)) {
			try {
				outcome.complete(work.run());
			} catch (Refusal | RuntimeException | Error e) {
				outcome.completeExceptionally(e);
			}
		}
	}

	/** Whoever cannot wait for another thread to come to it does it here and now. */
	T await() throws Refusal {
		run();
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
