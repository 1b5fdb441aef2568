package org.cspworkbench.core.command;

import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;

/** One command of the command line, contributed to the extension point {@code org.cspworkbench.core.commands}. */
public interface Command {

	int DONE = 0;
	int FINDINGS = 1;

	/** The options of this command alone; {@code --data}, {@code --database} and {@code --help} belong to all. */
	default Options options() {
		return new Options();
	}

	/** Returns the exit code. */
	int run(Invocation invocation) throws Refusal;
}
