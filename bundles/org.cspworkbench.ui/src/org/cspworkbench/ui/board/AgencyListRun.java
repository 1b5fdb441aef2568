package org.cspworkbench.ui.board;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
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
		try {
			new ProgressMonitorDialog(shell).run(true, true, this::publish);
			Program.launch(target.toString());
		} catch (InvocationTargetException e) {
			Problems.show(shell, new Refusal(e.getCause().getMessage(), e.getCause()));
		} catch (InterruptedException e) {
			// The user cancelled: the publisher leaves no file behind.
		}
	}

	private void publish(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(UiMessages.text("agencyList.running", target.getFileName()), IProgressMonitor.UNKNOWN);
		try {
			publisher.publish(publication, target, monitor::isCanceled);
		} catch (PublishingException e) {
			if (monitor.isCanceled()) {
				throw new InterruptedException();
			}
			throw new InvocationTargetException(e);
		}
	}
}
