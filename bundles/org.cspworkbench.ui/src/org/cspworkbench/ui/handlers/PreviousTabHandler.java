package org.cspworkbench.ui.handlers;

import org.cspworkbench.ui.window.PartRound;
import org.eclipse.e4.core.di.annotations.Execute;

public class PreviousTabHandler {

	@Execute
	void go(PartRound round) {
		round.goOnInEditors(-1);
	}
}
