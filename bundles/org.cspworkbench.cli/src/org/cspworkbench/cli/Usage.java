package org.cspworkbench.cli;

/** The text of {@code --help}. */
final class Usage {

	private static final String PROGRAM = "workbench";

	private final CommandCatalogue commands;

	Usage(CommandCatalogue commands) {
		this.commands = commands;
	}

	String all() {
		var text = new StringBuilder(CliMessages.text("help.intro")).append("\n\n");
		text.append("  %s%n      %s%n".formatted(PROGRAM, CliMessages.text("help.window")));
		for (var entry : commands.entries()) {
			text.append("  %s %s %s%n      %s%n".formatted(PROGRAM, entry.name(), entry.usage(), entry.summary()));
		}
		return text.append('\n').append(CliMessages.text("help.options")).append('\n').toString();
	}

	String of(CommandCatalogue.Entry entry) {
		return "%s %s %s%n    %s%n%n%s%n".formatted(PROGRAM, entry.name(), entry.usage(), entry.summary(), CliMessages.text("help.options"));
	}
}
