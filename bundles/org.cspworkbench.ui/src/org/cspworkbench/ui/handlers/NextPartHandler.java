package org.cspworkbench.ui.handlers;

import org.cspworkbench.ui.window.PartRound;
import org.eclipse.e4.core.di.annotations.Execute;

public class NextPartHandler {

	@Execute
	void go(PartRound round) {
		round.goOn(1);
	}
}
