package org.cspworkbench.ui.handlers;

import java.util.Map;

import org.cspworkbench.ui.Ids;
import org.cspworkbench.ui.TabOpener;
import org.eclipse.e4.core.di.annotations.Execute;

public class StartPageHandler {

	@Execute
	void open(TabOpener tabs) {
		tabs.open(Ids.START, Map.of());
	}
}
