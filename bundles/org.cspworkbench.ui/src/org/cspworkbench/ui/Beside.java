package org.cspworkbench.ui;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Work beside the thread of the window, which goes on when that has ended. */
public final class Beside {

	private Beside() {
	}

	/** Afterwards nothing is done when there is no window any more. */
	public static void run(String title, Runnable work, Runnable afterwards) {
		var display = Display.getCurrent();
		Job.create(title, monitor -> {
			work.run();
			if (!display.isDisposed()) {
				display.asyncExec(afterwards);
			}
			return Status.OK_STATUS;
		}).schedule();
	}
}
