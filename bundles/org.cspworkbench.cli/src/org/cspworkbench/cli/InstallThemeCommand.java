package org.cspworkbench.cli;

import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.core.themes.ThemeJar;

/** Puts a theme jar into the data folder; an older one of the same theme gives way. */
public final class InstallThemeCommand implements Command {

	@Override
	public Options options() {
		return new Options();
	}

	@Override
	public int run(Invocation call) throws Refusal {
		if (call.words().size() != 1) {
			throw new Refusal(CliMessages.text("theme.install.file"));
		}
		var jar = ThemeJar.install(call.path(call.words().getFirst()), call.data());
		call.out().println(CliMessages.text("theme.install.done", jar));
		ThemeJar.read(jar).notUnderstood().forEach(call.out()::println);
		return DONE;
	}
}
