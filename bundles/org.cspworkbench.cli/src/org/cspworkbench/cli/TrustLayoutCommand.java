package org.cspworkbench.cli;

import java.io.PrintStream;

import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.PublishingException;

/** Allows a layout what it asks for, and says what that is. */
public final class TrustLayoutCommand extends LayoutCommand {

	@Override
	void run(Layouts layouts, Layout layout, PrintStream out) throws PublishingException {
		layouts.trust(layout).forEach(out::println);
		out.println(CliMessages.text("layout.trusted"));
	}
}
