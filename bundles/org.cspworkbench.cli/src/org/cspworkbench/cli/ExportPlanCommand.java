package org.cspworkbench.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.exchange.PlanExport;

/** Writes a plan of the database into a plan file or a workbook. */
public final class ExportPlanCommand implements Command {

	@Override
	public Options options() {
		return new Options().addOption(Option.builder().longOpt("out").hasArg().required().get());
	}

	@Override
	public int run(Invocation call) throws Refusal {
		var id = call.onlyWord(CliMessages.text("export.plan"));
		var session = call.library().open(id);
		new PlanExport(call.library()).write(session, call.path(call.option("out").orElseThrow()));
		return DONE;
	}
}
