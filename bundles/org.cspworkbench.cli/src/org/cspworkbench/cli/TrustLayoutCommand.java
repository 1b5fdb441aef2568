package org.cspworkbench.cli;

import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.PublishingException;

/** Allows a layout what it asks for, and says what that is. */
public final class TrustLayoutCommand implements Command {

	@Override
	public Options options() {
		return new Options();
	}

	@Override
	public int run(Invocation call) throws Refusal {
		if (call.words().size() != 1) {
			throw new Refusal(CliMessages.text("layout.one"));
		}
		try {
			var layouts = Layouts.in(call.data());
			layouts.trust(layouts.find(call.words().getFirst(), call.folder())).forEach(call.out()::println);
			call.out().println(CliMessages.text("layout.trusted"));
			return DONE;
		} catch (PublishingException e) {
			throw new Refusal(e.getMessage(), e);
		}
	}
}
