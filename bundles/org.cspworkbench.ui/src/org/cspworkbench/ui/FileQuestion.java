package org.cspworkbench.ui;

import java.util.List;

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

	public FileQuestion in(String place) {
		return new FileQuestion(title, name, place, patterns);
	}
}
