package org.cspworkbench.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;

/** Brings a plan file into the database. */
public final class ImportPlanCommand implements Command {

	@Override
	public Options options() {
		return new Options().addOption(Option.builder().longOpt("as").hasArg().get());
	}

	@Override
	public int run(Invocation call) throws Refusal {
		if (call.words().size() != 1) {
			throw new Refusal(CliMessages.text("import.file"));
		}
		var file = call.path(call.words().getFirst());
		var id = call.option("as");
		var session = id.isPresent() ? call.library().importFile(file, id.get()) : call.library().importFile(file);
		call.out().println(CliMessages.text("import.done", session.id()));
		return DONE;
	}
}
