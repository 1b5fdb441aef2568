package org.cspworkbench.ui.handlers;

import org.cspworkbench.ui.window.PartRound;
import org.eclipse.e4.core.di.annotations.Execute;

public class PreviousPartHandler {

	@Execute
	void go(PartRound round) {
		round.goOn(-1);
	}
}
