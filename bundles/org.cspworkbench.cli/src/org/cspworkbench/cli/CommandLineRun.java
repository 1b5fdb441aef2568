package org.cspworkbench.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.cspworkbench.core.command.GlobalOptions;
import org.cspworkbench.core.command.Invocation;
import org.cspworkbench.core.log.ProgramLog;
import org.cspworkbench.core.themes.ThemeStart;

/** One run of the command line: finds the command, gives it what was typed, says what went wrong in one sentence. */
final class CommandLineRun {

	static final int BAD_INPUT = 2;

	private static final Logger LOG = Logger.getLogger(CommandLineRun.class.getName());

	private final CommandCatalogue commands;
	private final PrintStream out;
	private final PrintStream err;

	CommandLineRun(CommandCatalogue commands, PrintStream out, PrintStream err) {
		this.commands = commands;
		this.out = out;
		this.err = err;
	}

	int run(String... typed) {
		try {
			var global = GlobalOptions.takeFrom(typed);
			ProgramLog.to(global.data());
			return run(global);
		} catch (Refusal refusal) {
			LOG.log(Level.INFO, refusal.getMessage(), refusal);
			err.println(refusal.getMessage());
			return BAD_INPUT;
		} catch (RuntimeException | Error broken) {
			LOG.log(Level.SEVERE, "A command broke", broken);
			err.println(CliMessages.text("program.broken"));
			return BAD_INPUT;
		} finally {
			out.flush();
		}
	}

	private int run(GlobalOptions global) throws Refusal {
		if (global.words().isEmpty() || global.words().equals(List.of("help"))) {
			out.print(new Usage(commands).all());
			return Command.DONE;
		}
		var entry = commands.find(global.words()).orElseThrow(() -> unknown(global.words().getFirst()));
		if (global.help()) {
			out.print(new Usage(commands).of(entry));
			return Command.DONE;
		}
		ThemeStart.load(global.data());
		var command = entry.create();
		var rest = global.words().subList(entry.matches(global.words()), global.words().size());
		try (var door = new OpenedOnce(global)) {
			return command.run(new Invocation(parse(entry, command.options(), rest), Path.of(""), out, door));
		}
	}

	/** The first word of commands of two words lists these. */
	private Refusal unknown(String word) {
		var longer = commands.entries().stream().map(CommandCatalogue.Entry::name).filter(name -> name.startsWith(word + " ")).toList();
		return new Refusal(longer.isEmpty() ? CliMessages.text("command.unknown", word) : CliMessages.text("command.longer", word, String.join(", ", longer)));
	}

	private static org.apache.commons.cli.CommandLine parse(CommandCatalogue.Entry entry, Options options, List<String> words) throws Refusal {
		try {
			return DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, words.toArray(String[]::new));
		} catch (ParseException e) {
			throw new Refusal(CliMessages.text("command.usage", plain(e), entry.name(), entry.usage()), e);
		}
	}

	private static String plain(ParseException e) {
		return switch (e) {
			case org.apache.commons.cli.MissingOptionException missing -> CliMessages.text("option.missing", joined(missing.getMissingOptions()));
			case org.apache.commons.cli.MissingArgumentException missing -> CliMessages.text("option.empty", missing.getOption().getLongOpt());
			case org.apache.commons.cli.UnrecognizedOptionException unknown -> CliMessages.text("option.unknown", unknown.getOption());
			default -> e.getMessage();
		};
	}

	private static String joined(List<?> options) {
		var names = new ArrayList<String>();
		options.forEach(option -> names.add("--" + option));
		return String.join(", ", names);
	}
}
