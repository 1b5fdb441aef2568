package org.cspworkbench.cli;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;

/** Writes all plans with their history into one file. */
public final class BackupCommand implements Command {

	@Override
	public int run(Invocation call) throws Refusal {
		var file = call.path(call.onlyWord(CliMessages.text("backup.file")));
		var summary = call.library().backup(file);
		call.out().println(CliMessages.text("backup.done", file, summary.plans(), summary.revisions()));
		return DONE;
	}
}
