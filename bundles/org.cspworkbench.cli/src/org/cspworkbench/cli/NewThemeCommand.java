package org.cspworkbench.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.core.themes.NewTheme;
import org.cspworkbench.core.themes.OwnField;

/** Writes a working theme to begin with. */
public final class NewThemeCommand implements Command {

	@Override
	public Options options() {
		return new Options().addOption(Option.builder().longOpt("id").hasArg().required().get())
				.addOption(Option.builder().longOpt("title").hasArg().required().get())
				.addOption(Option.builder().longOpt("field").hasArg().get());
	}

	@Override
	public int run(Invocation call) throws Refusal {
		var named = call.onlyWord(CliMessages.text("theme.new.file"));
		if (!named.endsWith(".jar")) {
			throw new Refusal(CliMessages.text("theme.new.file"));
		}
		var jar = call.path(named);
		if (Files.exists(jar)) {
			throw new Refusal(CliMessages.text("theme.new.exists", jar));
		}
		new NewTheme(call.option("id").orElseThrow(), call.option("title").orElseThrow(), fields(call)).jar().write(jar);
		call.out().println(CliMessages.text("theme.new.done", jar));
		return DONE;
	}

	private static List<OwnField> fields(Invocation call) throws Refusal {
		var fields = new ArrayList<OwnField>();
		for (var typed : call.options("field")) {
			fields.add(OwnField.parse(typed));
		}
		return fields;
	}
}
