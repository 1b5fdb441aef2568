package org.cspworkbench.ui;

import java.util.function.Consumer;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;
import org.cspworkbench.core.plan.PlanSession;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Opens plans, and older states of them. They are read beside the window, and whoever asked goes on when they are there. */
@Creatable
public class PlanOpener {

	@Inject
	@Optional
	@Named(IServiceConstants.ACTIVE_SHELL)
	private Shell shell;

	@Inject
	private PlanLibrary library;

	/** A plan that cannot be opened is shown as a problem. */
	public void open(String id, Consumer<PlanSession> then) {
		open(id, then, refusal -> Problems.show(shell, refusal));
	}

	/** At once when the plan is open already. */
	public void open(String id, Consumer<PlanSession> then, Consumer<Refusal> otherwise) {
		var session = library.session(id);
		if (session.isPresent()) {
			then.accept(session.get());
			return;
		}
		var opening = library.opening(id);
		Beside.run(UiMessages.text("open.running", id), opening::read, () -> {
			try {
				then.accept(library.open(opening));
			} catch (Refusal refusal) {
				otherwise.accept(refusal);
			}
		});
	}
}
