package org.cspworkbench.cli;

import java.io.PrintStream;

import org.cspworkbench.report.Layout;
import org.cspworkbench.report.Layouts;
import org.cspworkbench.report.PublishingException;

/** Takes back what a layout was allowed. */
public final class DistrustLayoutCommand extends LayoutCommand {

	@Override
	void run(Layouts layouts, Layout layout, PrintStream out) throws PublishingException {
		layouts.distrust(layout);
	}
}
