package org.cspworkbench.core.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.Refusal;

/** Which themes the user has switched off: one id a line in a file of the data folder. Changes count from the next start. */
public record ThemeSwitches(Path data) {

	private static final Messages MESSAGES = Messages.of(ThemeSwitches.class);

	public Set<String> disabled() throws Refusal {
		if (!Files.exists(file())) {
			return Set.of();
		}
		try {
			return Files.readAllLines(file()).stream().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("theme.switches.unreadable", file()), e);
		}
	}

	public void enable(String id) throws Refusal {
		var disabled = new TreeSet<>(disabled());
		disabled.remove(id);
		save(disabled);
	}

	public void disable(String id) throws Refusal {
		var disabled = new TreeSet<>(disabled());
		disabled.add(id);
		save(disabled);
	}

	private void save(Set<String> disabled) throws Refusal {
		try {
			Files.createDirectories(file().getParent());
			Files.write(file(), disabled);
		} catch (IOException e) {
			throw new Refusal(MESSAGES.text("theme.switches.unwritable", file()), e);
		}
	}

	private Path file() {
		return data.resolve("themes").resolve("disabled.txt");
	}
}
