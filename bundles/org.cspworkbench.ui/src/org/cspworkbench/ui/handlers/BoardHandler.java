package org.cspworkbench.ui.handlers;

import java.util.Map;

import org.cspworkbench.core.plan.PlanSession;
import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.TabOpener;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

public class BoardHandler {

	@CanExecute
	boolean canOpen(@Optional PlanSession session) {
		return session != null;
	}

	@Execute
	void open(PlanSession session, TabOpener tabs) {
		tabs.open(Ids.BOARD, Map.of(Ids.EDITOR_PLAN, session.id()));
	}
}
