package org.cspworkbench.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a dialog for files asks.
 *
 * @param name the file name that is offered; empty for none
 * @param folder where it begins; empty for where the last one ended
 * @param patterns which files are shown, each entry as in "*.csv;*.xlsx"
 */
public record FileQuestion(String title, String name, String folder, List<String> patterns) {

	public FileQuestion {
		patterns = List.copyOf(patterns);
	}

	public static FileQuestion of(String title, String... patterns) {
		return new FileQuestion(title, "", "", List.of(patterns));
	}

	public FileQuestion named(String offered) {
		return new FileQuestion(title, offered, folder, patterns);
	}

	/** The file with one of the endings that are asked for: the first of them, when it was typed without. */
	public Path withEnding(Path chosen) {
		var name = chosen.getFileName().toString();
		return patterns.stream().anyMatch(pattern -> name.toLowerCase(Locale.ROOT).endsWith(pattern.substring(1))) ? chosen : chosen.resolveSibling(name + patterns.getFirst().substring(1));
	}

	public FileQuestion in(String place) {
		return new FileQuestion(title, name, place, patterns);
	}
}
