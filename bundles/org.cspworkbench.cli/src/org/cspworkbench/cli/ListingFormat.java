package org.cspworkbench.cli;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Invocation;

/** Whether an answer is written for people or for scripts: the option {@code --format}. */
final class ListingFormat {

	private ListingFormat() {
	}

	static boolean isJson(Invocation call) throws Refusal {
		var format = call.option("format").orElse("text");
		return switch (format) {
			case "json" -> true;
			case "text" -> false;
			default -> throw new Refusal(CliMessages.text("format.unknown", format));
		};
	}
}
