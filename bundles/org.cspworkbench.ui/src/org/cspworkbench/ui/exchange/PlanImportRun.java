package org.cspworkbench.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.exchange.PlanImport;
import org.cspworkbench.exchange.ReadPlan;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.LongWork;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Shell;

/** Reads a file beside the window, brings the plan into the database, opens it and says what was understood. */
public final class PlanImportRun {

	private final PlanLibrary library;
	private final PlanImport reader;
	private final EditorOpener opener;

	public PlanImportRun(PlanLibrary library, PlanImport reader, EditorOpener opener) {
		this.library = library;
		this.reader = reader;
		this.opener = opener;
	}

	public void in(Shell shell, Path file) {
		var read = new AtomicReference<ReadPlan>();
		LongWork work = monitor -> read.set(read(file, monitor));
		if (work.in(shell)) {
			keep(shell, read.get());
		}
	}

	private ReadPlan read(Path file, IProgressMonitor monitor) throws Refusal {
		monitor.beginTask(UiMessages.text("import.running", file.getFileName()), IProgressMonitor.UNKNOWN);
		var read = read(file);
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return read;
	}

	private ReadPlan read(Path file) throws Refusal {
		try {
			return reader.read(file);
		} catch (RuntimeException e) {
			throw new Refusal(UiMessages.text("import.failed", file), e);
		}
	}

	private void keep(Shell shell, ReadPlan read) {
		try {
			var session = library.importContent(read.content(), read.file(), Optional.empty());
			opener.open(session, session.plan());
			read.account().ifPresent(account -> new ReadAccountDialog(shell, session.plan().getTitle(), account).open());
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		}
	}
}
