package org.cspworkbench.core.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.Settings;

/** What the program understands whichever command it runs, or none, and the words that are left. */
public record GlobalOptions(Path data, Optional<String> database, boolean help, List<String> words) {

	private static final Messages MESSAGES = Messages.of(GlobalOptions.class);

	public static GlobalOptions takeFrom(String... typed) throws Refusal {
		var data = defaultData();
		Optional<String> database = Optional.empty();
		var help = false;
		var words = new ArrayList<String>();
		for (int i = 0; i < typed.length; i++) {
			var word = typed[i];
			if (word.equals("--help") || word.equals("-h")) {
				help = true;
			} else if (word.equals("--data") || word.equals("--database")) {
				var value = given(word.substring(2), i + 1 == typed.length ? "" : typed[++i]);
				if (word.equals("--data")) {
					data = Path.of(value);
				} else {
					database = Optional.of(value);
				}
			} else if (word.startsWith("--data=")) {
				data = Path.of(given("data", word.substring("--data=".length())));
			} else if (word.startsWith("--database=")) {
				database = Optional.of(given("database", word.substring("--database=".length())));
			} else {
				words.add(word);
			}
		}
		var folder = data.toAbsolutePath().normalize();
		return new GlobalOptions(folder, database.isPresent() ? database : Settings.of(folder).database(), help, List.copyOf(words));
	}

	/** A variable of a script that was never set must not choose the folder in which the script runs. */
	private static String given(String option, String value) throws Refusal {
		if (value.isBlank()) {
			throw new Refusal(MESSAGES.text("option.empty", option));
		}
		return value;
	}

	private static Path defaultData() {
		var fromEnvironment = System.getenv("CSP_WORKBENCH_DATA");
		return fromEnvironment != null && !fromEnvironment.isBlank() ? Path.of(fromEnvironment) : Path.of(System.getProperty("user.home"), ".csp-workbench");
	}
}
