package org.cspworkbench.ui.evidence;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.evidence.ImportException;
import org.cspworkbench.evidence.UnknownFactsException;
import org.cspworkbench.store.StoreException;
import org.cspworkbench.ui.Problems;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Asks the facts beside the thread of the window. An answer that a later question has overtaken is dropped. */
final class Background {

	@FunctionalInterface
	interface Question<T> {
		T ask() throws StoreException, UnknownFactsException, ImportException;
	}

	private final Control control;
	private final AtomicInteger newest = new AtomicInteger();

	Background(Control control) {
		this.control = control;
	}

	<T> void ask(String title, Question<T> question, Consumer<T> then) {
		ask(title, question, then, refusal -> Problems.show(control.getShell(), refusal));
	}

	<T> void ask(String title, Question<T> question, Consumer<T> then, Consumer<Refusal> otherwise) {
		var number = newest.incrementAndGet();
		var display = control.getDisplay();
		var job = Job.create(title, monitor -> {
			try {
				var answer = question.ask();
				display.asyncExec(() -> when(number, () -> then.accept(answer)));
			} catch (StoreException | UnknownFactsException | ImportException e) {
				display.asyncExec(() -> when(number, () -> otherwise.accept(new Refusal(e.getMessage(), e))));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void when(int number, Runnable deed) {
		if (number == newest.get() && !control.isDisposed()) {
			deed.run();
		}
	}
}
