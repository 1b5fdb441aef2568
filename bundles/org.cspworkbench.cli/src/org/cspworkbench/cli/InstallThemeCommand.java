package org.cspworkbench.cli;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.core.themes.ThemeJar;
import org.cspworkbench.core.themes.ThemeStart;

/** Puts a theme jar into the data folder; an older one of the same theme gives way. */
public final class InstallThemeCommand implements Command {

	@Override
	public int run(Invocation call) throws Refusal {
		var jar = ThemeStart.load(call.data()).install(call.path(call.onlyWord(CliMessages.text("theme.install.file"))), call.data());
		call.out().println(CliMessages.text("theme.install.done", jar));
		ThemeJar.read(jar).notUnderstood().forEach(call.out()::println);
		return DONE;
	}
}
