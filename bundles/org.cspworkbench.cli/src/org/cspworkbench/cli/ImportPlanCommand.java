package org.cspworkbench.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.exchange.PlanImport;

/** Brings a plan into the database, from a plan file or a document, and says what was understood of it. */
public final class ImportPlanCommand implements Command {

	@Override
	public Options options() {
		return new Options().addOption(Option.builder().longOpt("as").hasArg().get());
	}

	@Override
	public int run(Invocation call) throws Refusal {
		var file = call.path(call.onlyWord(CliMessages.text("import.file")));
		var read = new PlanImport(ThemeListing.library()).read(file);
		var session = call.library().importContent(read.content(), file, call.option("as"));
		call.out().println(CliMessages.text("import.done", session.id()));
		read.account().ifPresent(account -> account.sentences().forEach(call.out()::println));
		return DONE;
	}
}
