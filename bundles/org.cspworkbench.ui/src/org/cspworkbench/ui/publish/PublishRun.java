package org.cspworkbench.ui.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.report.Publication;
import org.cspworkbench.report.Publisher;
import org.cspworkbench.report.PublishingException;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.ui.LongWork;
import org.cspworkbench.ui.PlanSaver;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Publishes beside the window, with progress and cancel; records what came out, and opens it. */
public final class PublishRun {

	private final Publisher publisher;
	private final PlanSaver saver;
	private final PlanSession session;
	private final PublishOrder order;
	private final List<PublishedFile> published = new ArrayList<>();

	public PublishRun(Publisher publisher, PlanSaver saver, PlanSession session, PublishWizard wizard) {
		this.publisher = publisher;
		this.saver = saver;
		this.session = session;
		this.order = wizard.order();
	}

	/** What is recorded must be a revision that can be looked at later: unsaved edits are saved first. */
	public void in(Shell shell) {
		if (!order.record()) {
			publish(shell);
			return;
		}
		saver.finish(session);
		if (session.isDirty()) {
			saver.saveBeside(session, session.beginSaving(""), () -> publish(shell));
		} else {
			publish(shell);
		}
	}

	private void publish(Shell shell) {
		var snapshot = PlanSnapshot.of(session.plan());
		LongWork work = monitor -> publish(snapshot, monitor);
		work.in(shell);
		finish(shell);
	}

	private void publish(PlanSnapshot snapshot, IProgressMonitor monitor) throws PublishingException, IOException {
		var items = order.items();
		var progress = SubMonitor.convert(monitor, items.size());
		for (var item : items) {
			progress.setTaskName(UiMessages.text("publish.running", item.file().getFileName(), published.size() + 1, items.size()));
			publisher.publish(new Publication(snapshot, item.layout(), item.format(), item.parameters()), item.file(), monitor::isCanceled);
			published.add(PublishedFile.of(item));
			progress.worked(1);
		}
	}

	/** What was whole when the user cancelled is kept. */
	private void finish(Shell shell) {
		if (published.isEmpty()) {
			return;
		}
		try {
			if (order.record()) {
				saver.saveBeside(session, new PublicationRecord(session).keep(published));
			}
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
		if (order.open()) {
			published.forEach(file -> Program.launch(file.item().file().toString()));
		}
	}
}
