package org.cspworkbench.forms.internal.form;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Control;

/** Tells a form once that the model has changed, however many changes there were, and whoever made them. */
final class ModelWatch {

	private final Control control;
	private final Runnable changed;
	private boolean pending;

	private final EContentAdapter contents = new EContentAdapter() {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch()) {
				schedule();
			}
		}

		@Override
		protected boolean resolve() {
			return false;
		}
	};

	ModelWatch(Control control, Runnable changed) {
		this.control = control;
		this.changed = changed;
	}

	/** A whole plan takes a moment to be listened to: commands are heard at once, everything else once the form is seen. */
	void start(EObject root, EditingDomain domain) {
		CommandStackListener commands = event -> schedule();
		control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				root.eAdapters().add(contents);
				schedule();
			}
		});
		domain.getCommandStack().addCommandStackListener(commands);
		control.addDisposeListener(event -> {
			domain.getCommandStack().removeCommandStackListener(commands);
			root.eAdapters().remove(contents);
		});
	}

	/** Commands may run outside the user interface's thread. */
	private synchronized void schedule() {
		if (!pending && !control.isDisposed()) {
			pending = true;
			control.getDisplay().asyncExec(this::flush);
		}
	}

	private void flush() {
		synchronized (this) {
			pending = false;
		}
		if (!control.isDisposed()) {
			changed.run();
		}
	}
}
