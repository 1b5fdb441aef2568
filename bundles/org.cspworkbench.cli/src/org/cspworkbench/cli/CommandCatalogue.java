package org.cspworkbench.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.logging.Level;

import org.cspworkbench.core.Refusal;
import org.cspworkbench.core.command.Command;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The commands that the installed bundles contribute. */
final class CommandCatalogue {

	record Entry(String name, String usage, String summary, IConfigurationElement element) {

		/** How many of the typed words are the name of this command; 0 when they are not. */
		int matches(List<String> typed) {
			var words = List.of(name.split(" "));
			return typed.size() >= words.size() && typed.subList(0, words.size()).equals(words) ? words.size() : 0;
		}

		Command create() throws Refusal {
			try {
				return (Command) element.createExecutableExtension("class");
			} catch (CoreException | ClassCastException e) {
				throw new Refusal(CliMessages.text("command.broken", name, element.getContributor().getName()), e);
			}
		}
	}

	private final List<Entry> entries;

	private CommandCatalogue(List<Entry> entries) {
		this.entries = entries;
	}

	static CommandCatalogue from(IExtensionRegistry registry, BiConsumer<Level, String> log) {
		var found = new ArrayList<Entry>();
		for (var element : registry.getConfigurationElementsFor("org.cspworkbench.core.commands")) {
			var name = element.getAttribute("name");
			if (name == null || element.getAttribute("class") == null) {
				log.accept(Level.WARNING, "A command of " + element.getContributor().getName() + " has no name or class and is left out.");
				continue;
			}
			found.add(new Entry(name, or(element.getAttribute("usage")), or(element.getAttribute("summary")), element));
		}
		found.sort(Comparator.comparing(Entry::name));
		return new CommandCatalogue(List.copyOf(found));
	}

	private static String or(String text) {
		return text == null ? "" : text;
	}

	List<Entry> entries() {
		return entries;
	}

	/** The command whose name takes the most of the typed words. */
	Optional<Entry> find(List<String> typed) {
		return entries.stream().filter(entry -> entry.matches(typed) > 0).max(Comparator.comparingInt(entry -> entry.matches(typed)));
	}
}
