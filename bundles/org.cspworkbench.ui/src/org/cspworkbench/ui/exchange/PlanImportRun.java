package org.cspworkbench.ui.exchange;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.exchange.PlanImport;
import org.cspworkbench.exchange.ReadPlan;
import org.cspworkbench.ui.EditorOpener;
import org.cspworkbench.ui.Problems;
import org.cspworkbench.ui.UiMessages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
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
		try {
			new ProgressMonitorDialog(shell).run(true, true, monitor -> read.set(read(file, monitor)));
			var session = library.importContent(read.get().content(), file, Optional.empty());
			opener.open(session, session.plan());
			read.get().account().ifPresent(account -> new ReadAccountDialog(shell, session.plan().getTitle(), account).open());
		} catch (Refusal refusal) {
			Problems.show(shell, refusal);
		} catch (InvocationTargetException e) {
			Problems.show(shell, e.getCause() instanceof Refusal refusal ? refusal : new Refusal(UiMessages.text("import.failed", file), e.getCause()));
		} catch (InterruptedException e) {
			// The user cancelled: nothing was brought in.
		}
	}

	private ReadPlan read(Path file, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(UiMessages.text("import.running", file.getFileName()), IProgressMonitor.UNKNOWN);
		try {
			var read = reader.read(file);
			if (monitor.isCanceled()) {
				throw new InterruptedException();
			}
			return read;
		} catch (Refusal refusal) {
			throw new InvocationTargetException(refusal);
		}
	}
}
