package org.cspworkbench.cli;

import java.io.PrintStream;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.PublishingException;

/** Does something with the one layout that the call names. */
abstract class LayoutCommand implements Command {

	@Override
	public final int run(Invocation call) throws Refusal {
		var named = call.onlyWord(CliMessages.text("layout.one"));
		try {
			var layouts = Layouts.in(call.data());
			run(layouts, layouts.find(named, call.folder()), call.out());
			return DONE;
		} catch (PublishingException e) {
			throw new Refusal(e.getMessage(), e);
		}
	}

	abstract void run(Layouts layouts, Layout layout, PrintStream out) throws PublishingException;
}
