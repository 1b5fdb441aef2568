package org.cspworkbench.ui;

import java.lang.reflect.InvocationTargetException;

import org.cspworkbench.core.Refusal;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;

/** Work that takes its time, in a dialog that shows how far it is and can cancel it. */
@FunctionalInterface
public interface LongWork {

	void run(IProgressMonitor monitor) throws Exception;

	/** False when the user cancelled it, or when it failed, which is shown. */
	default boolean in(Shell shell) {
		try {
			new ProgressMonitorDialog(shell).run(true, true, this::runOrCancel);
			return true;
		} catch (InvocationTargetException e) {
			Problems.show(shell, e.getCause() instanceof Refusal refusal ? refusal : new Refusal(e.getCause().getMessage(), e.getCause()));
		} catch (InterruptedException e) {
			// What was whole by then is kept, what was not is gone.
		}
		return false;
	}

	private void runOrCancel(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		try {
			run(monitor);
		} catch (OperationCanceledException e) {
			throw new InterruptedException();
		} catch (Exception e) {
			if (monitor.isCanceled()) {
				throw new InterruptedException();
			}
			throw new InvocationTargetException(e);
		}
	}
}
