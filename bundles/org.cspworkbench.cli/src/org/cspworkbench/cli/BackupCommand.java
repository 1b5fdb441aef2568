package org.cspworkbench.cli;

import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;

/** Writes all plans with their history into one file. */
public final class BackupCommand implements Command {

	@Override
	public Options options() {
		return new Options();
	}

	@Override
	public int run(Invocation call) throws Refusal {
		if (call.words().size() != 1) {
			throw new Refusal(CliMessages.text("backup.file"));
		}
		var file = call.path(call.words().getFirst());
		var summary = call.library().backup(file);
		call.out().println(CliMessages.text("backup.done", file, summary.plans(), summary.revisions()));
		return DONE;
	}
}
