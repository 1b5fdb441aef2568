package org.cspworkbench.cli;

import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;

/** Puts a backup in the place of all plans, after a backup of what is there. */
public final class RestoreCommand implements Command {

	@Override
	public Options options() {
		return new Options();
	}

	@Override
	public int run(Invocation call) throws Refusal {
		if (call.words().size() != 1) {
			throw new Refusal(CliMessages.text("restore.file"));
		}
		var file = call.path(call.words().getFirst());
		var restored = call.library().restore(file);
		call.out().println(CliMessages.text("restore.done", file, restored.backup().plans(), restored.backup().revisions()));
		restored.before().ifPresent(before -> call.out().println(CliMessages.text("restore.before", before)));
		return DONE;
	}
}
