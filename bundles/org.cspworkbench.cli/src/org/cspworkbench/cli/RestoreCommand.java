package org.cspworkbench.cli;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;

/** Puts a backup in the place of all plans, after a backup of what is there. */
public final class RestoreCommand implements Command {

	@Override
	public int run(Invocation call) throws Refusal {
		var file = call.path(call.onlyWord(CliMessages.text("restore.file")));
		var restored = call.library().restore(file);
		call.out().println(CliMessages.text("restore.done", file, restored.backup().plans(), restored.backup().revisions()));
		restored.before().ifPresent(before -> call.out().println(CliMessages.text("restore.before", before)));
		return DONE;
	}
}
