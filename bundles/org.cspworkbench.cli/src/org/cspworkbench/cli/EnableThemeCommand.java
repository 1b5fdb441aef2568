package org.cspworkbench.cli;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.core.themes.ThemeSwitches;

/** Switches a theme on. Plans keep what it wrote. */
public final class EnableThemeCommand implements Command {

	@Override
	public int run(Invocation call) throws Refusal {
		new ThemeSwitches(call.data()).enable(ThemeListing.known(call));
		return DONE;
	}
}
