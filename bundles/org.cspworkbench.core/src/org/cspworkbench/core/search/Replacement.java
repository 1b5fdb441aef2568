package org.cspworkbench.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.core.Messages;
import org.cspworkbench.core.search.TextSearch.Match;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Other words in the place of those found: all of them in one step. */
public final class Replacement {

	private static final Messages MESSAGES = Messages.of(Replacement.class);

	private record Text(EObject element, EAttribute attribute, int index) {
	}

	private Replacement() {
	}

	/** Empty when there is nothing to replace. The matches must be of the plan as it stands. */
	public static Optional<Command> command(EditingDomain domain, List<Match> matches, String words) {
		var places = new LinkedHashMap<Text, List<Match>>();
		matches.forEach(match -> places.computeIfAbsent(new Text(match.element(), match.attribute(), match.index()), text -> new ArrayList<>()).add(match));
		if (places.isEmpty()) {
			return Optional.empty();
		}
		var step = new CompoundCommand(MESSAGES.text(matches.size() == 1 ? "search.replace.one" : "search.replace", matches.size()));
		places.forEach((place, found) -> step.append(SetCommand.create(domain, place.element(), place.attribute(), replaced(found, words), place.index())));
		return Optional.of(step);
	}

	/** From the last to the first, so that the places stay right. */
	private static String replaced(List<Match> matches, String words) {
		var text = new StringBuilder(matches.getFirst().text());
		matches.stream().sorted(Comparator.comparingInt(Match::start).reversed()).forEach(match -> text.replace(match.start(), match.end(), words));
		return text.toString();
	}
}
