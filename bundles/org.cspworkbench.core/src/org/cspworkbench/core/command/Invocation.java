package org.cspworkbench.core.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.CommandLine;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.plan.PlanLibrary;

/** One call of a command: what the user typed, where answers go, and the plans, opened only when asked for. */
public record Invocation(CommandLine line, Path folder, PrintStream out, LibraryDoor door) {

	/** Opens the library of plans on first use, so that a command that needs none touches no data. */
	public interface LibraryDoor {
		PlanLibrary open() throws Refusal;

		/** The data folder, whether it is there yet or not. */
		Path data();
	}

	public PlanLibrary library() throws Refusal {
		return door.open();
	}

	public Path data() {
		return door.data();
	}

	public List<String> words() {
		return line.getArgList();
	}

	/** The one word of the call. With none, or several, the call is refused in the sentence. */
	public String onlyWord(String sentence) throws Refusal {
		if (words().size() != 1) {
			throw new Refusal(sentence);
		}
		return words().getFirst();
	}

	public Optional<String> option(String name) {
		return Optional.ofNullable(line.getOptionValue(name));
	}

	/** All values of an option that may be given several times. */
	public List<String> options(String name) {
		var values = line.getOptionValues(name);
		return values == null ? List.of() : List.of(values);
	}

	/** A path as the user typed it, seen from the folder in which the command was called. */
	public Path path(String typed) {
		return folder.resolve(typed).toAbsolutePath().normalize();
	}
}
