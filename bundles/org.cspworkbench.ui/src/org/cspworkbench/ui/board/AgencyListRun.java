package org.cspworkbench.ui.board;

import java.nio.file.Path;

import org.cspworkbench.report.Publication;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.ui.LongWork;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Makes the list beside the window, with progress and cancel, and opens it. It is a working paper: the plan does not record it. */
final class AgencyListRun {

	private final Publisher publisher;
	private final Publication publication;
	private final Path target;

	AgencyListRun(Publisher publisher, Publication publication, Path target) {
		this.publisher = publisher;
		this.publication = publication;
		this.target = target;
	}

	void in(Shell shell) {
		LongWork work = this::publish;
		if (work.in(shell)) {
			Program.launch(target.toString());
		}
	}

	private void publish(IProgressMonitor monitor) throws PublishingException {
		monitor.beginTask(UiMessages.text("agencyList.running", target.getFileName()), IProgressMonitor.UNKNOWN);
		publisher.publish(publication, target, monitor::isCanceled);
	}
}
